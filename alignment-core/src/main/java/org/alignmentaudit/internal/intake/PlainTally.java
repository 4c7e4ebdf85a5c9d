package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import org.alignmentaudit.dictionary.FieldKind;
import org.jspecify.annotations.Nullable;

/** Keeps what is known of the records of one kind as long as each of them comes the short way. */
final class PlainTally {

    private final Shape shape;
    private final BitSet told = new BitSet();
    private LocalDate latest = LocalDate.MIN;
    private final int firstOfKey;
    private boolean ascending;
    private @Nullable Object owner;
    private @Nullable LocalDate before;
    private boolean expected;
    private boolean spoilt;

    PlainTally(Shape shape) {
        this.shape = shape;
        this.firstOfKey = shape.spec().key().isEmpty()
                ? Shape.NONE
                : shape.position(shape.spec().key().get(0).name());
        this.ascending =
                firstOfKey != Shape.NONE && shape.fields().get(firstOfKey).kind() == FieldKind.DATE;
    }

    /** Records with these columns may come. */
    void expect(Columns columns) {
        expected = true;
        for (int position : columns.fields()) {
            if (position >= 0) {
                told.set(position);
            }
        }
    }

    /** A record with these values came. */
    void take(@Nullable Object[] values) {
        for (int position : shape.days()) {
            if (values[position] instanceof LocalDate day && day.isAfter(latest)) {
                latest = day;
            }
        }
    }

    /**
     * A row with these values came.
     *
     * @param parent what it belongs to
     * @param first whether that holds no row yet
     */
    void take(@Nullable Object[] values, Object parent, boolean first) {
        take(values);
        if (ascending) {
            LocalDate day = (LocalDate) values[firstOfKey];
            LocalDate last = before;
            ascending = day != null && (first || (parent == owner && last != null && last.isBefore(day)));
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
        if (!expected || spoilt) {
            return null;
        }
        BitSet both = (BitSet) told.clone();
        lists.forEach(both::set);
        return new Plainness(both, latest, ascending);
    }
}
