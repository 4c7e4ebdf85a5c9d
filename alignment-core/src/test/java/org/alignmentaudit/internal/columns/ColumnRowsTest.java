package org.alignmentaudit.internal.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Assessor;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SpendingHistory;
import org.alignmentaudit.facts.StatusHistory;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class ColumnRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static final RecordSpec SPENDING = row("spending");
    private static final RecordSpec REPORTS = row("statusReports");

    private static RecordSpec row(String list) {
        return Portfolio.dictionary()
                .element("initiatives")
                .flatMap(element -> element.child(list))
                .orElseThrow()
                .row();
    }

    private static <R> ColumnRows<R> columns(RecordSpec spec, List<R> records) {
        ColumnTable table = table(spec);
        ColumnRows<R> rows = new ColumnRows<>(table);
        records.forEach(record -> add(table, rows, spec.values(record)));
        return rows;
    }

    private static ColumnTable table(RecordSpec spec) {
        return new ColumnTable(
                new ColumnLayout(spec, IntStream.range(0, spec.fields().size()).toArray()));
    }

    private static void add(ColumnTable table, ColumnRows<?> rows, Object... values) {
        start(table, rows, values);
        table.keep(rows);
    }

    private static void start(ColumnTable table, ColumnRows<?> rows, Object... values) {
        table.start(rows);
        for (int column = 0; column < values.length; column++) {
            if (values[column] == null) {
                table.leave(column);
            } else if (values[column] instanceof LocalDate day) {
                table.put(column, ColumnLayout.number(day));
            } else if (values[column] instanceof Money amount) {
                table.put(column, ColumnLayout.number(amount));
            } else if (values[column] instanceof Enum<?> word) {
                table.put(column, word);
            } else {
                table.put(column, values[column]);
            }
        }
    }

    private static List<Spend> spending() {
        List<Spend> rows = new ArrayList<>();
        for (int month = 0; month < 30; month++) {
            Money actual = month % 3 == 0 ? null : Money.of(month);
            rows.add(new Spend(DAY.plusMonths(month), Money.of(-month), actual, null, month / 2.0, "EUR"));
        }
        return rows;
    }

    private static List<StatusReport> reports() {
        return List.of(
                StatusReport.of(DAY, Band.RED),
                StatusReport.of(DAY.plusDays(1), Band.GREEN),
                StatusReport.of(DAY.plusDays(2), Band.AMBER_RED),
                StatusReport.of(DAY.plusDays(3), Band.UNRATED),
                new StatusReport(
                        DAY.plusDays(4),
                        Band.RED,
                        RatingScale.THREE,
                        Assessor.values()[0],
                        0.5,
                        null,
                        1.0,
                        null,
                        null,
                        "late"));
    }

    @Test
    void holdTheRecordsThatWereTold() {
        assertThat(columns(SPENDING, spending())).isEqualTo(spending());
        assertThat(columns(REPORTS, reports())).isEqualTo(reports());
    }

    @Test
    void makeEachRecordOnce() {
        ColumnRows<Spend> rows = columns(SPENDING, spending());
        assertThat(rows.get(7)).isSameAs(rows.get(7));
    }

    @Test
    void growNoMoreOnceTheyWereRead() {
        ColumnTable table = new ColumnTable(new ColumnLayout(SPENDING, new int[] {0, 1}));
        ColumnRows<Spend> rows = new ColumnRows<>(table);
        add(table, rows, DAY, Money.of(1));
        assertThat(rows.grows(table)).isTrue();
        assertThat(rows.grows(new ColumnTable(new ColumnLayout(SPENDING, new int[] {0, 1}))))
                .isFalse();
        assertThat(rows).containsExactly(new Spend(DAY, Money.of(1), null, null, null, null));
        assertThat(rows.grows(table)).isFalse();
    }

    @Test
    void aRowThatIsNotKeptLeavesNoTrace() {
        ColumnTable table = table(SPENDING);
        ColumnRows<Spend> rows = new ColumnRows<>(table);
        Spend kept = new Spend(DAY, null, Money.of(2), null, null, null);
        start(table, rows, DAY, Money.of(1), Money.of(1), Money.of(1), 1.0, "EUR");
        add(table, rows, SPENDING.values(kept));
        start(table, rows, DAY, Money.of(1), Money.of(1), Money.of(1), 1.0, "EUR");
        assertThat(rows).containsExactly(kept);
    }

    /** Seven rows of one month for each record, then the next month, and so on: no two rows of a record come together. */
    @Test
    void rowsOfManyRecordsMayComeInTurns() {
        ColumnTable table = table(SPENDING);
        List<ColumnRows<Spend>> records = new ArrayList<>();
        for (int record = 0; record < 7; record++) {
            records.add(new ColumnRows<>(table));
        }
        for (Spend row : spending()) {
            records.forEach(rows -> add(table, rows, SPENDING.values(row)));
        }
        assertThat(records).allSatisfy(rows -> assertThat(rows).isEqualTo(spending()));
    }

    @Test
    void theRowsOfARecordStayTogetherWhereItsTableGrows() {
        ColumnTable table = table(SPENDING);
        List<Spend> many = new ArrayList<>();
        for (int day = 0; day < 20_000; day++) {
            many.add(Spend.actual(DAY.plusDays(day), Money.of(day)));
        }
        List<ColumnRows<Spend>> records = new ArrayList<>();
        for (int size : new int[] {5, 9, 4_000, 300, 20_000, 1, 12}) {
            ColumnRows<Spend> rows = new ColumnRows<>(table);
            many.subList(0, size).forEach(row -> add(table, rows, SPENDING.values(row)));
            records.add(rows);
        }
        assertThat(records).allSatisfy(rows -> assertThat(rows).isEqualTo(many.subList(0, rows.size())));
        assertThat(records).extracting(List::size).containsExactly(5, 9, 4_000, 300, 20_000, 1, 12);
    }

    @Test
    void daysHaveNumbersInTheirOrder() {
        List<LocalDate> days = List.of(
                LocalDate.MIN,
                LocalDate.of(-1, 12, 31),
                LocalDate.of(0, 1, 1),
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2027, 1, 1),
                LocalDate.MAX);
        assertThat(days).extracting(ColumnLayout::number).isSorted().doesNotHaveDuplicates();
        assertThat(days)
                .allSatisfy(day ->
                        assertThat(ColumnLayout.day(ColumnLayout.number(day))).isEqualTo(day));
    }

    @Test
    void addUpToTheSameAsTheRecords() {
        SpendingHistory kept = new SpendingHistory(columns(SPENDING, spending()));
        SpendingHistory told = new SpendingHistory(spending());
        assertThat(kept.actualToDate()).isEqualTo(told.actualToDate()).isEqualTo(Money.of(300));
        assertThat(kept.comparedToDate()).isEqualTo(told.comparedToDate());
        assertThat(kept).isEqualTo(told);
    }

    @Test
    void areCountedLikeTheRecords() {
        StatusHistory kept = new StatusHistory(columns(REPORTS, reports()));
        StatusHistory told = new StatusHistory(reports());
        assertThat(kept.badAfter(DAY)).isEqualTo(told.badAfter(DAY)).isEqualTo(2);
        assertThat(kept.badRunAtLeast(2)).isTrue();
        assertThat(kept.badRunAtLeast(3)).isFalse();
        assertThat(kept.badRun()).isEqualTo(told.badRun());
        assertThat(kept.rated()).isEqualTo(told.rated());
        assertThat(kept.badSince()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void areSortedWhereTheyCameInAnotherOrder() {
        List<StatusReport> backwards = new ArrayList<>(reports());
        Collections.reverse(backwards);
        assertThat(new StatusHistory(columns(REPORTS, backwards)).list()).isEqualTo(reports());
    }

    @Test
    void tellApartRowsOfOtherWords() {
        List<Integer> words = reports().stream().map(ColumnRowsTest::wordsOf).toList();
        assertThat(words).doesNotHaveDuplicates();
        assertThat(wordsOf(StatusReport.of(DAY.plusDays(9), Band.RED))).isEqualTo(words.get(0));
    }

    private static int wordsOf(StatusReport report) {
        ColumnTable table = table(REPORTS);
        start(table, new ColumnRows<>(table), REPORTS.values(report));
        return table.words();
    }

    @Test
    void theSmallestAmountThatCanBeHeldStandsForAbsence() {
        assertThat(ColumnLayout.number(new Money(Long.MIN_VALUE))).isEqualTo(ColumnLayout.ABSENT);
    }
}
