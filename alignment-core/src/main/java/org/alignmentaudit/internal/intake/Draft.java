package org.alignmentaudit.internal.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Room for lists, whose tables mostly come later. */
    private static final int SPARE = 3;

    private final Shape shape;
    private final Source source;
    /** The values in the {@link Slots} of their fields, as far as there are any. */
    private @Nullable Object[] values;
    /** Fields that the document tells, at least those that hold no value; null as long as there are none. */
    private @Nullable BitSet met;

    private Place place;
    private int number;
    private boolean broken;
    private @Nullable Draft next;
    private @Nullable List<Place> mentions;

    /** Starts a record that stands at this place of the source. */
    public Draft(Shape shape, Place place, Source source) {
        this.shape = shape;
        this.place = place;
        this.source = source;
        this.values = new @Nullable Object[Math.min(shape.slots().used() + SPARE, size())];
    }

    /**
     * Takes all values of a row.
     *
     * @param slots those of the fields of the columns
     * @return false if one of them needs a closer look
     */
    boolean fill(Columns columns, int[] slots, @Nullable Object[] row) {
        return columns.fill(values, slots, row);
    }

    /** A record that is made already, to be joined with what others tell of it. */
    static Draft of(Object record, Shape shape, Place place, Source source) {
        Draft draft = new Draft(shape, place, source);
        for (int position = 0; position < draft.size(); position++) {
            Object value = shape.fields().get(position).value(record);
            if (value instanceof RowList<?> rows) {
                draft.set(position, rows.known() ? draft.underWay(position, rows.list()) : null);
            } else {
                draft.set(position, value instanceof List<?> texts ? new ArrayList<>(texts) : value);
            }
        }
        return draft;
    }

    /** Rows that are made already; as drafts, if a table may tell rows of them. */
    private List<Object> underWay(int position, List<?> rows) {
        Shape row = shape.rows(position);
        if (!row.rowsInside()) {
            return new ArrayList<>(rows);
        }
        List<Object> drafts = new ArrayList<>();
        for (Object made : rows) {
            drafts.add(of(made, row, place(position).at(drafts.size()), source));
        }
        return drafts;
    }

    /** It is the first of its id, and this is its number among those. */
    void number(int among) {
        number = among;
    }

    /** Its number among the first records of each id, if it is one. */
    int number() {
        return number;
    }

    /** Number of fields. */
    int size() {
        return shape.fields().size();
    }

    Source source() {
        return source;
    }

    /** Says that the document tells the field, be it wrongly; false if it did so before. */
    public boolean meet(int position) {
        boolean first = !met(position);
        if (met == null) {
            met = new BitSet(size());
        }
        met.set(position);
        return first;
    }

    private boolean met(int position) {
        return value(position) != null || (met != null && met.get(position));
    }

    /** Says that the field cannot be read for a reason that was told already. */
    public void giveUp(int position) {
        meet(position);
        set(position, null);
        broken |= field(position).required();
    }

    /** Where the field stands. */
    public Place place(int position) {
        return place.at(field(position));
    }

    /** The value that was told, null if none was. */
    public @Nullable Object value(int position) {
        int slot = shape.slots().of(position);
        return slot == Slots.NONE || slot >= values.length ? null : values[slot];
    }

    /** The field holds this value, of its kind. */
    void set(int position, @Nullable Object value) {
        if (value == null && value(position) == null) {
            return;
        }
        int slot = shape.slots().open(position);
        if (slot >= values.length) {
            values = Arrays.copyOf(values, Math.min(shape.slots().used() + SPARE, size()));
        }
        values[slot] = value;
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
            set(position, field.parse(text));
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
        } else if (!ValueText.tells(value)) {
            rejectKind(position, value);
        } else if (field.kind() == FieldKind.TEXT || !field.holds(value)) {
            put(position, ValueText.of(value), Shown::cell);
        } else {
            meet(position);
            set(position, value);
        }
    }

    /** What cannot be an amount is told in the words for its text. */
    private void putAmount(int position, BigDecimal number) {
        try {
            set(position, field(position).parse(number));
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

    /** The list of texts in the field goes on with the text that stands for this value. */
    void addValue(int position, Place item, @Nullable Object value) {
        if (value == null || ValueText.tells(value)) {
            add(position, item, value == null ? "" : ValueText.of(value));
        } else {
            source.problem(item, "expected a text, found " + ValueText.kind(value), ValueAdvice.WRITE_OUT);
        }
    }

    /** The value is of a kind that no field holds. */
    void rejectKind(int position, Object value) {
        String fault = "expected " + field(position).expectation() + ", found " + ValueText.kind(value);
        reject(position, fault, ValueAdvice.WRITE_OUT);
    }

    /** The field cannot be read. */
    public void reject(int position, String fault, String advice) {
        giveUp(position);
        source.problem(place(position), fault, advice);
    }

    /** The field holds a list, so far of nothing; it grows with what the caller adds. */
    @SuppressWarnings("unchecked") // the field of a list holds nothing but what this method put there
    public List<Object> list(int position) {
        Object value = value(position);
        if (value != null && !(value instanceof ColumnRows<?>)) {
            return (List<Object>) value;
        }
        List<Object> list = value instanceof ColumnRows<?> rows ? new ArrayList<>(rows) : new ArrayList<>();
        set(position, list);
        return list;
    }

    /** The field holds rows that are kept as columns, so far none; null if it holds rows already that are not. */
    @Nullable ColumnRows<?> columns(int position, ColumnTable table) {
        Object value = value(position);
        if (value == null) {
            value = new ColumnRows<>(table);
            set(position, value);
        }
        return value instanceof ColumnRows<?> rows && rows.grows(table) ? rows : null;
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
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null && shape.list(shape.slots().position(slot))) {
                complete(shape.slots().position(slot));
            }
        }
        Object record = broken ? null : create();
        if (record != null) {
            source.made(record, place);
        }
        return record;
    }

    private void complete(int position) {
        if (field(position).kind() == FieldKind.TEXTS) {
            set(position, List.copyOf(list(position)));
        } else {
            completeRows(
                    position,
                    value(position) instanceof ColumnRows<?> columns
                            ? columns
                            : Objects.requireNonNull(madeRows(position)));
        }
    }

    private void completeRows(int position, List<?> rows) {
        RowsSpec kind = field(position).rows().orElseThrow();
        try {
            set(position, kind.of(rows));
        } catch (ArithmeticException e) {
            set(position, kind.unknown());
            source.problem(place(position), "its amounts add up to more than " + Money.MAX, ValueAdvice.SMALLER_UNIT);
        }
    }

    /** The rows of the field as records, without those that cannot be made; null if nobody told any. */
    @Nullable List<Object> madeRows(int position) {
        if (value(position) != null && shape.rows(position).rowsInside()) {
            list(position).replaceAll(row -> row instanceof Draft draft ? draft.record() : row);
            list(position).removeIf(Objects::isNull);
        }
        return value(position) == null ? null : list(position);
    }

    private @Nullable Object create() {
        try {
            return shape.create(this, source.day());
        } catch (IllegalArgumentException | ArithmeticException e) {
            source.problem(place, "is refused: " + e.getMessage(), "");
            return null;
        }
    }

    /** Puts its values where their fields stand. */
    void fill(@Nullable Object[] arguments) {
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null) {
                arguments[shape.slots().position(slot)] = values[slot];
            }
        }
    }

    /** Says that the source so far only names the record, by this id. */
    void mention(int id, String name) {
        set(id, name);
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
        for (int position = 0; position < size(); position++) {
            if (value(position) instanceof List<?> && record.value(position) != null) {
                list(position).addAll(record.list(position));
            } else if (record.value(position) != null) {
                set(position, record.value(position));
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
        for (int position = 0; position < size(); position++) {
            if (other.met(position)) {
                meet(position);
            }
        }
    }

    /** Whether it holds anything under the path. */
    boolean tells(DataPath path) {
        FieldSpec child = path.child();
        FieldSpec field = path.field();
        if (child == null) {
            return field == null ? told() : value(shape.position(field.name())) != null;
        }
        Object rows = value(shape.position(child.name()));
        if (field == null || rows == null) {
            return rows != null;
        }
        return ((List<?>) rows)
                .stream()
                        .anyMatch(row -> row instanceof Draft draft
                                ? draft.value(draft.shape.position(field.name())) != null
                                : field.carriedBy(row));
    }

    /** Does something with each row of the field that is still under way, whatever source told it. */
    void eachRow(int position, Consumer<Draft> use) {
        for (Draft draft : chain()) {
            if (draft.value(position) != null) {
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

    /** Its id. */
    String id() {
        return String.valueOf(value(shape.id()));
    }
}
