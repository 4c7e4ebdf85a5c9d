package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.internal.intake.Draft;
import org.alignmentaudit.internal.intake.Shape;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.internal.intake.Source;

/** Turns the rows of a table into drafts of records. */
final class CsvDrafts {

    private static final Pattern BAR = Pattern.compile(Pattern.quote(FieldText.BAR));

    private final Shape shape;
    private final Header header;
    private final Source source;
    private final List<Integer> missing = new ArrayList<>();

    /**
     * Reads the header of a table.
     *
     * @param first the first record of the table
     * @param shape what a row holds
     * @param others columns that hold something else
     * @param table what problems call the table
     */
    CsvDrafts(CsvLine first, Shape shape, List<String> others, String table, Source source) {
        this.shape = shape;
        this.source = source;
        List<FieldSpec> fields = shape.spec().scalars();
        List<String> known = new ArrayList<>(others);
        fields.forEach(field -> known.add(field.name()));
        this.header = Header.of(first, known, table, source);
        fields.stream().filter(field -> source.alone() && field.required()).forEach(this::require);
    }

    private void require(FieldSpec field) {
        if (!header.require(field.name(), field.expectation(), source)) {
            missing.add(shape.position(field.name()));
        }
    }

    Header header() {
        return header;
    }

    /** The draft of a row; cells of the other columns go to the taker. */
    Draft draft(CsvLine line, BiConsumer<String, String> other) {
        Draft draft = new Draft(shape, line.place(), source);
        missing.forEach(draft::giveUp);
        header.each(line, (column, cell) -> {
            int position = shape.position(column);
            if (position == Shape.NONE) {
                other.accept(column, cell);
            } else {
                put(draft, position, cell);
            }
        });
        if (source.alone()) {
            draft.tellMissing();
        }
        return draft;
    }

    private void put(Draft draft, int position, String cell) {
        if (shape.fields().get(position).kind() == FieldKind.TEXTS) {
            for (String word : BAR.split(cell, -1)) {
                draft.add(position, draft.place(position), word);
            }
        } else {
            draft.put(position, cell, Shown::cell);
        }
    }
}
