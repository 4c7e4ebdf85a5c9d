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

    /** Stands for a day or an amount that is absent; no other value has this number. */
    public static final long ABSENT = Long.MIN_VALUE;

    /** What {@link #column} answers for a field that no row holds. */
    public static final int NONE = -1;

    private static final int BITS_OF_DAY = 5;
    private static final int BITS_OF_MONTH = 4;

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

    /** The number of a day, in the order of days. Takes less time to tell than days since 1970. */
    public static long number(LocalDate day) {
        long month = ((long) day.getYear() << BITS_OF_MONTH) | day.getMonthValue();
        return (month << BITS_OF_DAY) | day.getDayOfMonth();
    }

    /** The day of this number. */
    public static LocalDate day(long number) {
        int month = (int) (number >> BITS_OF_DAY) & ((1 << BITS_OF_MONTH) - 1);
        int dayOfMonth = (int) number & ((1 << BITS_OF_DAY) - 1);
        return LocalDate.of((int) (number >> (BITS_OF_DAY + BITS_OF_MONTH)), month, dayOfMonth);
    }

    /** The number of an amount; {@link #ABSENT} for the one that cannot be told from an absent one. */
    public static long number(Money amount) {
        return amount.micros();
    }

    /** The number of a word; that of an absent one is 0. */
    static byte number(Enum<?> word) {
        return (byte) (word.ordinal() + 1);
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

    /** Leaves a value out of a column. */
    void leave(Object cells, int column, int number) {
        switch (kinds[column]) {
            case DATE, MONEY -> ((long[]) cells)[number] = ABSENT;
            case WORD -> ((byte[]) cells)[number] = 0;
            default -> ((@Nullable Object[]) cells)[number] = null;
        }
    }

    /** A number for the words in a row; rows of which all words are the same have the same. */
    int words(Block block, int number) {
        int code = 0;
        for (int column : wordings) {
            code = code * words[column].length + ((byte[]) block.column(column))[number];
        }
        return code;
    }

    /** The value of a row in a column; null where it is absent. */
    @Nullable Object value(Block block, int column, int number) {
        Object cells = block.column(column);
        return switch (kinds[column]) {
            case DATE -> {
                long day = ((long[]) cells)[number];
                yield day == ABSENT ? null : day(day);
            }
            case MONEY -> {
                long micros = ((long[]) cells)[number];
                yield micros == ABSENT ? null : new Money(micros);
            }
            case WORD -> words[column][((byte[]) cells)[number]];
            default -> ((@Nullable Object[]) cells)[number];
        };
    }

    /** The record of a row. */
    Object record(Block block, int number) {
        @Nullable Object[] values = new Object[row.fields().size()];
        for (int column = 0; column < positions.length; column++) {
            values[positions[column]] = value(block, column, number);
        }
        return row.create(values);
    }
}
