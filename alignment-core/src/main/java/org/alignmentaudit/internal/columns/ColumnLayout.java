package org.alignmentaudit.internal.columns;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of rows are kept in which columns: days and amounts as numbers, words as their place in the closed set, others as
 * they are. Immutable and thread-safe.
 */
public final class ColumnLayout {

    /** What {@link #column} answers for a field that no row holds. */
    static final int NONE = -1;

    /** Stands for a day or an amount that is absent; see {@link #holds}. */
    static final long ABSENT = Long.MIN_VALUE;

    private final RecordSpec row;
    private final int[] positions;
    private final String[] names;
    private final FieldKind[] kinds;
    private final @Nullable Object[][] words;
    private final int[] wordings;

    /** Rows of which these fields, given by their positions in the record, can hold a value. */
    public ColumnLayout(RecordSpec row, int[] positions) {
        this.row = row;
        this.positions = positions.clone();
        FieldSpec[] fields =
                Arrays.stream(positions).mapToObj(row.fields()::get).toArray(FieldSpec[]::new);
        names = Arrays.stream(fields).map(FieldSpec::name).toArray(String[]::new);
        kinds = Arrays.stream(fields).map(FieldSpec::kind).toArray(FieldKind[]::new);
        words = Arrays.stream(fields).map(ColumnLayout::words).toArray(Object[][]::new);
        wordings = IntStream.range(0, kinds.length)
                .filter(column -> kinds[column] == FieldKind.WORD)
                .toArray();
    }

    /** The words of the field, each at its place in the enum behind one for the absent word. */
    private static @Nullable Object[] words(FieldSpec field) {
        @Nullable Object[] words = new Object[1];
        for (String text : field.words()) {
            Enum<?> word = (Enum<?>) field.parse(text);
            words = Arrays.copyOf(words, Math.max(words.length, word.ordinal() + 2));
            words[word.ordinal() + 1] = word;
        }
        return words;
    }

    /** A number for the words in a row; rows of which all words are the same have the same. */
    public int words(@Nullable Object[] values) {
        int code = 0;
        for (int column : wordings) {
            code = code * words[column].length + place(values[positions[column]]);
        }
        return code;
    }

    private static int place(@Nullable Object word) {
        return word == null ? 0 : ((Enum<?>) word).ordinal() + 1;
    }

    /** Whether the amount can be told from an absent one. */
    public static boolean holds(Money amount) {
        return amount.micros() != ABSENT;
    }

    /** The number of the column that holds the field, or {@link #NONE}. */
    int column(String field) {
        for (int column = 0; column < names.length; column++) {
            if (names[column].equals(field)) {
                return column;
            }
        }
        return NONE;
    }

    /** Columns with room for so many rows. */
    Object[] columns(int rows) {
        Object[] columns = new Object[kinds.length];
        for (int column = 0; column < columns.length; column++) {
            columns[column] = switch (kinds[column]) {
                case DATE, MONEY -> new long[rows];
                case WORD -> new byte[rows];
                default -> new Object[rows];
            };
        }
        return columns;
    }

    /** Makes room for so many rows. */
    void grow(Object[] columns, int rows) {
        for (int column = 0; column < columns.length; column++) {
            columns[column] = switch (kinds[column]) {
                case DATE, MONEY -> Arrays.copyOf((long[]) columns[column], rows);
                case WORD -> Arrays.copyOf((byte[]) columns[column], rows);
                default -> Arrays.copyOf((Object[]) columns[column], rows);
            };
        }
    }

    /** Puts the values of a row, given by the fields of the record, into the columns. */
    void put(Object[] columns, int number, @Nullable Object[] values) {
        for (int column = 0; column < columns.length; column++) {
            Object value = values[positions[column]];
            switch (kinds[column]) {
                case DATE ->
                    ((long[]) columns[column])[number] = value == null ? ABSENT : ((LocalDate) value).toEpochDay();
                case MONEY -> ((long[]) columns[column])[number] = value == null ? ABSENT : ((Money) value).micros();
                case WORD ->
                    ((byte[]) columns[column])[number] = value == null ? 0 : (byte) (((Enum<?>) value).ordinal() + 1);
                default -> ((@Nullable Object[]) columns[column])[number] = value;
            }
        }
    }

    /** The value of a row in a column; null where it is absent. */
    @Nullable Object value(Object[] columns, int column, int number) {
        return switch (kinds[column]) {
            case DATE -> {
                long day = ((long[]) columns[column])[number];
                yield day == ABSENT ? null : LocalDate.ofEpochDay(day);
            }
            case MONEY -> {
                long micros = ((long[]) columns[column])[number];
                yield micros == ABSENT ? null : new Money(micros);
            }
            case WORD -> words[column][((byte[]) columns[column])[number]];
            default -> ((@Nullable Object[]) columns[column])[number];
        };
    }

    /** The record of a row. */
    Object record(Object[] columns, int number) {
        @Nullable Object[] values = new Object[row.fields().size()];
        for (int column = 0; column < columns.length; column++) {
            values[positions[column]] = value(columns, column, number);
        }
        return row.create(values);
    }
}
