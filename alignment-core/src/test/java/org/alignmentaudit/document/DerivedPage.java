package org.alignmentaudit.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowsSpec;
import org.alignmentaudit.internal.intake.Tables;
import org.alignmentaudit.portfolio.Portfolio;

/** Derives the Markdown page of the data dictionary. */
final class DerivedPage {

    private static final String INTRODUCTION = """
            # The data dictionary

            Everything that a portfolio can hold. The Java records, the JSON document (`%s`), the CSV tables, the aliases of SQL queries and this page derive from one dictionary and share its names.

            ## Rules

            **Required.** Only the organisation, with its id, its name and the day to look from. Within a record that is there, the fields marked *required*.

            **Three states of absence.** *Supplied*: the key (JSON), the table (CSV) or the query (SQL) is there, even if empty: there is none, and rules may say so. *Unavailable*: listed under `unavailable`. *Absent*: neither. Of the last two nobody knows anything; rules that need the data are not assessed and say which. A field is supplied once one record holds it. `supplied` lists what is complete although no record shows it. Both lists hold paths such as `surveys`, `goals.owner` or `initiatives.statusReports.cpi`.

            **As of.** Rules see the portfolio as it was on `organization.asOf`. What happened later is counted and left out; plans, due dates and forecasts are kept.

            **Values.** Dates are ISO 8601, of the years 0 to 9999: `2026-03-31`. Amounts have at most 13 digits and 6 decimals, in the currency of the organisation unless the row names its own; then `exchangeRates` must hold a rate. Shares and probabilities run from 0 to 1. A text that is there is not blank. In JSON numbers stand without quotes; what is not known is left out, never `null`.

            **Ids and keys.** An id is unique within its element; ids of options within their decision. A second row with the same key is refused. The order of rows never matters.

            **CSV.** One UTF-8 file a table, with commas or semicolons. Child rows have tables of their own and name their parent in a column. Lists stand in one cell with `|` between the words. An empty cell is an absent value. `unavailable.csv` and `supplied.csv` have the one column `element`.

            **SQL.** One query a table, or several, each below a line such as `-- fact: goal_links`; the aliases of its columns are these names in snake_case, such as `goal_id`. Null is an absent value. Lists are arrays or have `|` between the words. Lines `-- unavailable:` and `-- supplied:` list paths. A column that is selected is supplied.

            **Names of your own** start with `x-` (in CSV also `x_`, in SQL that alone) and are passed over. Any other unknown name is refused.

            **People** are pseudonyms. Texts such as rationales and remarks are never copied into findings.

            ## Elements

            | element | table | holds |
            |---|---|---|
            """;

    private final StringBuilder page = new StringBuilder();

    private DerivedPage() {}

    static String text() {
        return new DerivedPage().write();
    }

    private String write() {
        List<ElementSpec> elements = Portfolio.dictionary().elements();
        page.append(String.format(Locale.ROOT, INTRODUCTION, JsonPortfolio.FORMAT));
        elements.forEach(this::entry);
        elements.forEach(this::element);
        return page.toString();
    }

    private void entry(ElementSpec element) {
        line("| [" + element.name() + "](#" + element.name().toLowerCase(Locale.ROOT) + ") | "
                + code(file(Tables.name(element))) + " | "
                + RecordSentence.of(element.record().type()) + " |");
    }

    private void element(ElementSpec element) {
        space();
        line("## " + element.name());
        space();
        line(RecordSentence.of(element.record().type()) + " " + form(element));
        fields(element.record());
        children(element.name(), element.record(), List.of(element.parentColumn()), "### ");
    }

    private static String form(ElementSpec element) {
        return "Table " + code(file(Tables.name(element))) + "." + (element.single() ? " In JSON one object." : "")
                + (element.directory() ? " Ids of it are checked only where the list is supplied." : "");
    }

    private void children(String path, RecordSpec parent, List<String> columns, String heading) {
        for (FieldSpec child : parent.children()) {
            RowsSpec rows = child.rows().orElseThrow();
            String name = path + "." + child;
            space();
            line(heading + name);
            space();
            line(RecordSentence.of(rows.row().type()) + " Table " + code(file(rows.table())) + ", parent in "
                    + columns.stream().map(DerivedPage::code).collect(Collectors.joining(" and ")) + ".");
            fields(rows.row());
            children(name, rows.row(), List.of(columns.get(0), rows.parentColumn()), "#" + heading);
        }
    }

    private void fields(RecordSpec record) {
        space();
        line("| field | holds | | meaning |");
        line("|---|---|---|---|");
        record.scalars().forEach(this::field);
        if (!record.key().isEmpty()) {
            space();
            line("Key: "
                    + record.key().stream().map(field -> code(field.name())).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void field(FieldSpec field) {
        line("| " + code(field.name()) + " | " + holds(field) + " | " + (field.required() ? "required" : "") + " | "
                + String.join("; ", FieldNotes.of(field)) + " |");
    }

    private static String holds(FieldSpec field) {
        return kind(field)
                + field.refers().map(DerivedPage::reference).orElse("")
                + field.range().map(DerivedPage::range).orElse("");
    }

    private static String kind(FieldSpec field) {
        return switch (field.kind()) {
            case TEXT -> field.refers().isPresent() ? "id" : field.currencyCode() ? "currency, such as `EUR`" : "text";
            case DATE -> "date";
            case MONTH_DAY -> "day of the year, such as `04-01`";
            case MONEY -> "amount";
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case YES_NO -> "`true` or `false`";
            case WORD -> field.words().stream().map(DerivedPage::code).collect(Collectors.joining(" "));
            case TEXTS -> field.refers().isPresent() ? "list of ids" : "list of texts";
            case ROWS -> throw new IllegalArgumentException(field + " holds rows.");
        };
    }

    private static String reference(String element) {
        return " of [" + element + "](#" + element.toLowerCase(Locale.ROOT) + ")";
    }

    private static String range(Range range) {
        String min = FieldNotes.plain(range.min());
        return Double.isFinite(range.max()) ? ", " + min + " to " + FieldNotes.plain(range.max()) : ", at least " + min;
    }

    private static String file(String table) {
        return table + CsvPortfolio.EXTENSION;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private void space() {
        page.append('\n');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
