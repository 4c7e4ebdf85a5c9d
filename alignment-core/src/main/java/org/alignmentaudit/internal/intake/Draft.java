package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.dictionary.RowsSpec;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.internal.columns.ColumnRows;
import org.alignmentaudit.internal.columns.ColumnTable;
import org.jspecify.annotations.Nullable;

/**
 * A record under way: takes its values one by one as a document tells them, and makes the record unless a required one is
 * missing or wrong. An optional value that is wrong is told and left out, so that the rest is checked all the same. Fields
 * go by their position in the {@link Shape}.
 */
public final class Draft {

    private static final String HALVED = " holds half of a character";
    private static final String UNCUT = "Maybe the source cut the text in the middle of an emoji.";

    private final Shape shape;
    private final Source source;
    private final @Nullable Object[] values;
    /** Fields that the document tells, at least those that hold no value; null as long as there are none. */
    private @Nullable BitSet met;

    private Place place;
    private boolean broken;
    private @Nullable Draft next;
    private @Nullable List<Place> mentions;

    /** Starts a record that stands at this place of the source. */
    public Draft(Shape shape, Place place, Source source) {
        this.shape = shape;
        this.place = place;
        this.source = source;
        this.values = new @Nullable Object[shape.fields().size()];
    }

    /**
     * Takes all values of a row.
     *
     * @return false if one of them needs a closer look
     */
    boolean fill(Columns columns, @Nullable Object[] row) {
        return columns.fill(values, row);
    }

    /** It came the short way. */
    void tally(PlainTally plain) {
        plain.take(values);
    }

    /** A record that is made already, to be joined with what others tell of it. */
    static Draft of(Object record, Shape shape, Place place, Source source) {
        Draft draft = new Draft(shape, place, source);
        for (int position = 0; position < draft.values.length; position++) {
            Object value = shape.fields().get(position).value(record);
            boolean empty = value instanceof RowList<?> rows && !rows.known();
            draft.values[position] = value instanceof RowList<?> rows
                    ? empty ? null : new ArrayList<>(rows.list())
                    : value instanceof List<?> texts ? new ArrayList<>(texts) : value;
        }
        return draft;
    }

    /** Number of fields. */
    int size() {
        return values.length;
    }

    Source source() {
        return source;
    }

    /** Says that the document tells the field, be it wrongly; false if it did so before. */
    public boolean meet(int position) {
        boolean first = !met(position);
        if (met == null) {
            met = new BitSet(values.length);
        }
        met.set(position);
        return first;
    }

    private boolean met(int position) {
        return values[position] != null || (met != null && met.get(position));
    }

    /** Says that the field cannot be read for a reason that was told already. */
    public void giveUp(int position) {
        meet(position);
        values[position] = null;
        broken |= field(position).required();
    }

    /** Where the field stands. */
    public Place place(int position) {
        return place.at(field(position));
    }

    /** The value that was told, null if none was. */
    public @Nullable Object value(int position) {
        return values[position];
    }

    FieldSpec field(int position) {
        return shape.fields().get(position);
    }

    /**
     * The field holds what this text says; refused if that is no value of its kind.
     *
     * @param shown how a problem shows the text
     */
    public void put(int position, String text, UnaryOperator<String> shown) {
        FieldSpec field = field(position);
        meet(position);
        try {
            values[position] = field.parse(text);
        } catch (IllegalArgumentException e) {
            reject(
                    position,
                    "expected " + field.expectation() + ", found " + shown.apply(text),
                    ValueAdvice.of(field, text));
        }
        if (field.kind() == FieldKind.TEXT && Shown.halved(text)) {
            reject(position, shown.apply(text) + HALVED, UNCUT);
        }
    }

    /** The field holds this value; refused if it is none of its kind. */
    void putValue(int position, Object value) {
        FieldSpec field = field(position);
        if (value instanceof BigDecimal number && field.kind() == FieldKind.MONEY) {
            putAmount(position, number);
        } else if (field.kind() == FieldKind.TEXT || !field.holds(value)) {
            put(position, ValueText.of(value), Shown::cell);
        } else {
            meet(position);
            values[position] = value;
        }
    }

    /** What cannot be an amount is told in the words for its text. */
    private void putAmount(int position, BigDecimal number) {
        try {
            values[position] = field(position).parse(number);
            meet(position);
        } catch (IllegalArgumentException e) {
            put(position, ValueText.of(number), Shown::cell);
        }
    }

    /** The list of texts in the field goes on with this one. */
    public void add(int position, Place item, String text) {
        if (text.isBlank()) {
            source.problem(item, "is empty", "Leave the word out.");
        } else if (Shown.halved(text)) {
            source.problem(item, Shown.quoted(text) + HALVED, UNCUT);
        } else {
            list(position).add(text);
        }
    }

    /** The field cannot be read. */
    public void reject(int position, String fault, String advice) {
        giveUp(position);
        source.problem(place(position), fault, advice);
    }

    /** The field holds a list, so far of nothing; it grows with what the caller adds. */
    @SuppressWarnings("unchecked") // the field of a list holds nothing but what this method put there
    public List<Object> list(int position) {
        if (values[position] == null) {
            values[position] = new ArrayList<>();
        } else if (values[position] instanceof ColumnRows<?> rows) {
            values[position] = new ArrayList<>(rows);
        }
        return (List<Object>) values[position];
    }

    /** The field holds rows that are kept as columns, so far none; null if it holds rows already that are not. */
    @Nullable ColumnRows<?> columns(int position, ColumnTable table) {
        if (values[position] == null) {
            values[position] = new ColumnRows<>(table);
        }
        return values[position] instanceof ColumnRows<?> rows && rows.grows(table) ? rows : null;
    }

    /** Tells which required fields are missing, once. */
    public void tellMissing() {
        for (int position : shape.required()) {
            if (!met(position)) {
                reject(position, "is missing", "Expected " + field(position).expectation() + ".");
            }
        }
    }

    /** The record, or this draft of it as long as a table may tell rows of it; null if it cannot be made. */
    public @Nullable Object finished() {
        return shape.rowsInside() ? this : record();
    }

    /** Makes the record; null if it cannot be made, which was then told. */
    public @Nullable Object record() {
        tellMissing();
        for (int position : shape.lists()) {
            complete(position);
        }
        Object record = broken ? null : create();
        if (record != null) {
            source.made(record, place);
        }
        return record;
    }

    private void complete(int position) {
        FieldKind kind = field(position).kind();
        if (values[position] == null) {
            values[position] = shape.nothing(position);
        } else if (kind == FieldKind.TEXTS) {
            values[position] = List.copyOf(list(position));
        } else if (kind == FieldKind.ROWS) {
            completeRows(position);
        }
    }

    private void completeRows(int position) {
        List<?> rows = values[position] instanceof ColumnRows<?> columns
                ? columns
                : Objects.requireNonNull(madeRows(position));
        RowsSpec kind = field(position).rows().orElseThrow();
        try {
            values[position] = kind.of(rows);
        } catch (ArithmeticException e) {
            values[position] = kind.unknown();
            source.problem(place(position), "its amounts add up to more than " + Money.MAX, ValueAdvice.SMALLER_UNIT);
        }
    }

    /** The rows of the field as records, without those that cannot be made; null if nobody told any. */
    @Nullable List<Object> madeRows(int position) {
        if (values[position] != null && shape.rows(position).rowsInside()) {
            list(position).replaceAll(row -> row instanceof Draft draft ? draft.record() : row);
            list(position).removeIf(Objects::isNull);
        }
        return values[position] == null ? null : list(position);
    }

    private @Nullable Object create() {
        try {
            return shape.spec().create(values, source.day());
        } catch (IllegalArgumentException | ArithmeticException e) {
            source.problem(place, "is refused: " + e.getMessage(), "");
            return null;
        }
    }

    /** Says that the source so far only names the record, by this id. */
    void mention(int id, String name) {
        values[id] = name;
        mentions = new ArrayList<>();
    }

    /** Says where the source names the record, for the case that nobody tells it. */
    void mentionedAt(Place there) {
        if (mentions != null) {
            mentions.add(there);
        }
    }

    /** Whether the source tells the record itself, not only rows of it. */
    boolean told() {
        return mentions == null;
    }

    /** Whether some source tells the record itself. */
    boolean toldByAny() {
        return chain().stream().anyMatch(Draft::told);
    }

    /** The source tells what it had only named before. */
    void tell(Draft record) {
        place = record.place;
        mentions = null;
        meetAll(record);
        for (int position = 0; position < values.length; position++) {
            if (values[position] instanceof List<?> && record.values[position] != null) {
                list(position).addAll(record.list(position));
            } else if (record.values[position] != null) {
                values[position] = record.values[position];
            }
        }
    }

    /** Goes on with what another source tells of the same record. */
    void join(Draft other) {
        Draft last = this;
        while (last.next != null) {
            last = last.next;
        }
        last.next = other;
    }

    /** What this source tells of the record; null if that is nothing. */
    @Nullable Draft from(Source wanted) {
        for (Draft draft = this; draft != null; draft = draft.next) {
            if (draft.source == wanted) {
                return draft;
            }
        }
        return null;
    }

    /** What all sources tell of the record, in one; differences are told. */
    Draft merged() {
        return next == null ? this : new Merge(chain()).draft();
    }

    private List<Draft> chain() {
        List<Draft> chain = new ArrayList<>();
        for (Draft draft = this; draft != null; draft = draft.next) {
            chain.add(draft);
        }
        return chain;
    }

    /** Takes over that another draft met fields, be it wrongly. */
    void meetAll(Draft other) {
        broken |= other.broken;
        for (int position = 0; position < values.length; position++) {
            if (other.met(position)) {
                meet(position);
            }
        }
    }

    /** The field holds this value, of its kind. */
    void set(int position, Object value) {
        values[position] = value;
    }

    /** Whether it holds anything under the path. */
    boolean tells(DataPath path) {
        FieldSpec child = path.child();
        FieldSpec field = path.field();
        if (child == null) {
            return field == null ? told() : values[shape.position(field.name())] != null;
        }
        Object rows = values[shape.position(child.name())];
        if (field == null || rows == null) {
            return rows != null;
        }
        return ((List<?>) rows)
                .stream()
                        .anyMatch(row -> row instanceof Draft draft
                                ? draft.values[draft.shape.position(field.name())] != null
                                : field.carriedBy(row));
    }

    /** Does something with each row of the field that is still under way, whatever source told it. */
    void eachRow(int position, Consumer<Draft> use) {
        for (Draft draft : chain()) {
            if (draft.values[position] != null) {
                draft.list(position).stream()
                        .filter(Draft.class::isInstance)
                        .map(Draft.class::cast)
                        .forEach(use);
            }
        }
    }

    /** Tells that nobody tells the record; at each place that names it, unless it may be among those not read. */
    void tellDangling(String among, boolean maybeUnread, Set<String> known) {
        for (Draft draft : chain()) {
            if (!maybeUnread && draft.mentions != null) {
                draft.mentions.forEach(there -> draft.source.dangling(there, draft.id(), among, known));
            }
        }
    }

    /** Tells that the record cannot be taken. */
    void refuse(String fault, String advice) {
        source.problem(place, fault, advice);
    }

    private String id() {
        return String.valueOf(values[shape.position("id")]);
    }
}
