package org.alignmentaudit.internal.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowsSpec;
import org.alignmentaudit.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A record of the dictionary as readers need it: its fields numbered and found by name, with the shapes of its rows. Not thread-safe.
 */
public final class Shape {

    /** The field by which sources speak of one record; see {@link Fact#id()}. */
    private static final String ID = "id";

    /** What {@link #position} answers for a name that no field has. */
    public static final int NONE = -1;

    private final String name;
    private final RecordSpec spec;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final @Nullable Shape[] rows;
    private final boolean rowsInside;

    private final @Nullable Object[] nothing;
    /** Kept for the next record: there may be many. */
    private final @Nullable Object[] arguments;

    private final int id;
    private final boolean[] lists;
    private final int[] required;
    private final int[] days;
    private final int[][] counters;
    private final Slots slots;

    private Shape(String name, RecordSpec spec) {
        this.name = name;
        this.spec = spec;
        this.rows = new @Nullable Shape[spec.fields().size()];
        this.slots = new Slots(rows.length);
        for (FieldSpec field : spec.fields()) {
            int position = positions.size();
            positions.put(field.name(), position);
            field.rows().ifPresent(child -> rows[position] = new Shape(name + "." + field, child.row()));
        }
        rowsInside = Arrays.stream(rows).anyMatch(Objects::nonNull);
        nothing = spec.fields().stream().map(Shape::nothing).toArray();
        arguments = new @Nullable Object[spec.arguments()];
        id = position(ID);
        lists = new boolean[rows.length];
        for (int position : positions(field -> field.kind() == FieldKind.TEXTS || field.kind() == FieldKind.ROWS)) {
            lists[position] = true;
        }
        required = positions(FieldSpec::required);
        Set<String> bearing = spec.fields().stream()
                .flatMap(field -> field.knownFrom().stream())
                .collect(Collectors.toSet());
        counters = spec.fields().stream().map(this::countersOf).toArray(int[][]::new);
        days = positions(field -> field.occurred() || bearing.contains(field.name()));
    }

    private static @Nullable Object nothing(FieldSpec field) {
        return field.kind() == FieldKind.TEXTS
                ? List.of()
                : field.rows().map(RowsSpec::unknown).orElse(null);
    }

    private int[] countersOf(FieldSpec list) {
        return positions(field -> field.summarises().filter(list.name()::equals).isPresent());
    }

    private int[] positions(Predicate<FieldSpec> wanted) {
        return IntStream.range(0, fields().size())
                .filter(position -> wanted.test(fields().get(position)))
                .toArray();
    }

    public static Shape of(ElementSpec element) {
        return new Shape(element.name(), element.record());
    }

    /** The path of the dictionary that leads to such records, such as {@code initiatives.goalLinks}. */
    public String name() {
        return name;
    }

    /** The record of the dictionary. */
    public RecordSpec spec() {
        return spec;
    }

    /** The fields by position. */
    public List<FieldSpec> fields() {
        return spec.fields();
    }

    /** Which of the fields are told at all. */
    Slots slots() {
        return slots;
    }

    /** Puts back the values of a record of which nothing is told. */
    void clear(@Nullable Object[] values) {
        System.arraycopy(nothing, 0, values, 0, nothing.length);
    }

    /** Makes a record as seen on a day; of fields without a value nothing is told. */
    Object create(Draft draft, LocalDate day) {
        clear(arguments);
        draft.fill(arguments);
        return spec.createOf(arguments, day);
    }

    /** Where the id stands, or {@link #NONE}. */
    int id() {
        return id;
    }

    /** Whether the field at this position holds texts or rows. */
    boolean list(int position) {
        return lists[position];
    }

    /** Whether one of the values that every such record must have is missing. */
    boolean lacks(@Nullable Object[] values) {
        for (int position : required) {
            if (values[position] == null) {
                return true;
            }
        }
        return false;
    }

    /** The positions of the fields that every such record must have. */
    int[] required() {
        return required;
    }

    /** The positions of the fields that count the rows of this list, for sources that cannot tell the rows. */
    int[] counters(int list) {
        return counters[list];
    }

    /** The positions of the days that bear on what is seen of a record: when it happened, or when something became known. */
    int[] days() {
        return days;
    }

    /** Where the field of this name stands, or {@link #NONE}. */
    public int position(String field) {
        return positions.getOrDefault(field, NONE);
    }

    /** Whether there are so many rows in the field at this position that they are best kept as columns. */
    boolean many(int position) {
        return fields().get(position).rows().filter(RowsSpec::many).isPresent();
    }

    /** The names of all fields. */
    public List<String> names() {
        return List.copyOf(positions.keySet());
    }

    /** Whether such records have child rows. */
    public boolean rowsInside() {
        return rowsInside;
    }

    /** The shape of the rows in the field at this position. */
    public Shape rows(int position) {
        Shape shape = rows[position];
        if (shape == null) {
            throw new IllegalArgumentException(name + "." + fields().get(position) + " holds no rows.");
        }
        return shape;
    }
}
