package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.internal.columns.ColumnLayout;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is known of the records of one kind as long as each of them comes the short way. Days go by their
 * {@linkplain ColumnLayout#number(LocalDate) numbers}.
 */
final class PlainTally {

    private final Shape shape;
    private final BitSet told = new BitSet();
    private final List<Columns> expected = new ArrayList<>();
    private final List<PlainSubject> subjects = new ArrayList<>();
    private long latest = ColumnLayout.ABSENT;
    private final int firstOfKey;
    private boolean ascending;
    private @Nullable Object owner;
    private long before = ColumnLayout.ABSENT;
    private boolean spoilt;

    PlainTally(Shape shape) {
        this.shape = shape;
        this.firstOfKey = shape.spec().key().isEmpty()
                ? Shape.NONE
                : shape.position(shape.spec().key().get(0).name());
        this.ascending =
                firstOfKey != Shape.NONE && shape.fields().get(firstOfKey).kind() == FieldKind.DATE;
    }

    /**
     * Records with these columns may come.
     *
     * @param subject what finds their subjects; null if nothing does
     */
    void expect(Columns columns, @Nullable PlainSubject subject) {
        expected.add(columns);
        if (subject != null) {
            subjects.add(subject);
        }
        for (int position : columns.fields()) {
            told.set(position);
        }
    }

    /** The position of the first field of their key; {@link Shape#NONE} if they have none. */
    int firstOfKey() {
        return firstOfKey;
    }

    /** A record came. */
    void take(Draft record) {
        for (int position : shape.days()) {
            see(number(record.value(position)));
        }
    }

    /**
     * A row with these values came.
     *
     * @param parent what it belongs to
     * @param first whether that holds no row yet
     */
    void take(@Nullable Object[] values, Object parent, boolean first) {
        for (int position : shape.days()) {
            see(number(values[position]));
        }
        if (ascending) {
            follow(number(values[firstOfKey]), parent, first);
        }
    }

    private static long number(@Nullable Object day) {
        return day == null ? ColumnLayout.ABSENT : ColumnLayout.number((LocalDate) day);
    }

    /** A day came that bears on what is seen of a record. */
    void see(long day) {
        latest = Math.max(latest, day);
    }

    /**
     * A row of this day came, be it {@link ColumnLayout#ABSENT}.
     *
     * @param parent what it belongs to
     * @param first whether that holds no row yet
     */
    void follow(long day, Object parent, boolean first) {
        if (ascending) {
            boolean after = parent == owner && before != ColumnLayout.ABSENT && before < day;
            ascending = day != ColumnLayout.ABSENT && (first || after);
            owner = parent;
            before = day;
        }
    }

    /** A record came another way. */
    void spoil() {
        spoilt = true;
    }

    /**
     * What is known of all records; null if any came another way, or none was expected.
     *
     * @param lists positions of the fields that hold rows
     */
    @Nullable Plainness of(Collection<Integer> lists) {
        if (expected.isEmpty() || spoilt) {
            return null;
        }
        BitSet both = (BitSet) told.clone();
        lists.forEach(both::set);
        LocalDate day = latest == ColumnLayout.ABSENT ? LocalDate.MIN : ColumnLayout.day(latest);
        return new Plainness(both, named(), subjects(), day, ascending);
    }

    private BitSet named() {
        BitSet named = new BitSet();
        told.stream()
                .filter(position -> expected.stream().allMatch(columns -> columns.found(position)))
                .forEach(named::set);
        return named;
    }

    private boolean subjects() {
        return !subjects.isEmpty() && subjects.stream().allMatch(PlainSubject::found);
    }
}
