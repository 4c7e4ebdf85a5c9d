package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.internal.intake.RowTable;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** Finds what a portfolio holds that tables cannot say, so that writing them never changes what is known. */
final class CsvExpressible {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems(Portfolio portfolio) {
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            List<Fact> records = portfolio.source(element.name());
            records.forEach(record -> words(element.record(), record, element.name() + "[" + record.id() + "]"));
            element.record().children().forEach(child -> knowledge(element.name(), element.record(), child, records));
        }
        return problems;
    }

    private void words(RecordSpec spec, Object record, String place) {
        for (FieldSpec field : spec.fields()) {
            if (field.kind() == FieldKind.TEXTS) {
                words(FieldText.texts(Objects.requireNonNull(field.value(record))), place + "/" + field);
            } else if (field.kind() == FieldKind.ROWS) {
                RecordSpec row = field.rows().orElseThrow().row();
                rows(field, record).forEach(child -> words(row, child, place + "/" + field));
            }
        }
    }

    private void words(List<String> words, String place) {
        for (String word : words) {
            if (word.isBlank() || word.contains(FieldText.BAR)) {
                problems.add(new Problem(
                        place,
                        Shown.cell(word) + " cannot stand in a list in one cell",
                        "Write the words of lists without " + FieldText.BAR + ", or write JSON."));
            }
        }
    }

    /** The table of child rows speaks for all: it cannot leave the rows of one unknown, unless that one counts them. */
    private void knowledge(String place, RecordSpec spec, FieldSpec child, List<?> holders) {
        List<FieldSpec> counts = spec.fields().stream()
                .filter(field -> field.summarises().filter(child.name()::equals).isPresent())
                .toList();
        long unknown = holders.stream()
                .filter(record -> !rows(child, record).known())
                .filter(record -> counts.stream().noneMatch(count -> count.carriedBy(record)))
                .count();
        if (unknown > 0
                && holders.stream().anyMatch(record -> rows(child, record).known())) {
            problems.add(new Problem(
                    place + "." + child,
                    "unknown for " + unknown + " of " + holders.size() + " records, which a table cannot say",
                    "Write JSON, or supply the rows of all."));
        }
        RecordSpec row = child.rows().orElseThrow().row();
        List<?> rows = holders.stream()
                .flatMap(holder -> rows(child, holder).list().stream())
                .toList();
        row.children().forEach(nested -> nested(place + "." + child, row, child, nested, rows));
    }

    private void nested(String place, RecordSpec row, FieldSpec child, FieldSpec nested, List<?> rows) {
        knowledge(place, row, nested, rows);
        long nameless = rows.stream()
                .filter(holder -> !rows(nested, holder).list().isEmpty())
                .filter(holder -> RowTable.id(child, holder).isEmpty())
                .count();
        if (nameless > 0) {
            problems.add(new Problem(
                    place + "/id",
                    "is missing on " + nameless + " rows that have " + nested + ", which a table needs to name them",
                    "Give them an id, or write JSON."));
        }
    }

    private static RowList<?> rows(FieldSpec child, Object record) {
        return (RowList<?>) Objects.requireNonNull(child.value(record));
    }
}
