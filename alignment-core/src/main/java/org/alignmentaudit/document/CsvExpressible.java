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
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** Finds what a portfolio holds that tables cannot say, so that writing them never changes what is known. */
final class CsvExpressible {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems(Portfolio portfolio) {
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            List<Fact> records = portfolio.source(element.name());
            records.forEach(record -> words(element.record(), record, element.name() + "[" + record.id() + "]"));
            element.record().children().forEach(child -> knowledge(element, child, records));
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

    /** The table of child rows speaks for all records: it cannot leave the rows of one unknown, unless that counts them. */
    private void knowledge(ElementSpec element, FieldSpec child, List<Fact> records) {
        List<FieldSpec> counts = element.record().fields().stream()
                .filter(field -> field.summarises().filter(child.name()::equals).isPresent())
                .toList();
        long unknown = records.stream()
                .filter(record -> !rows(child, record).known())
                .filter(record -> counts.stream().noneMatch(count -> count.carriedBy(record)))
                .count();
        if (unknown > 0
                && records.stream().anyMatch(record -> rows(child, record).known())) {
            problems.add(new Problem(
                    element.name() + "." + child,
                    "unknown for " + unknown + " of " + records.size() + " records, which a table cannot say",
                    "Write JSON, or supply the rows of all."));
        }
    }

    private static RowList<?> rows(FieldSpec child, Object record) {
        return (RowList<?>) Objects.requireNonNull(child.value(record));
    }
}
