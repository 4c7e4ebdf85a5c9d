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
        ColumnLayout layout =
                new ColumnLayout(spec, IntStream.range(0, spec.fields().size()).toArray());
        ColumnRows<R> rows = new ColumnRows<>(layout);
        records.forEach(record -> rows.append(spec.values(record)));
        return rows;
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
        ColumnLayout layout = new ColumnLayout(SPENDING, new int[] {0, 1});
        ColumnRows<Spend> rows = new ColumnRows<>(layout);
        rows.append(SPENDING.values(Spend.of(DAY, Money.of(1), Money.of(2))));
        assertThat(rows.grows(layout)).isTrue();
        assertThat(rows.grows(new ColumnLayout(SPENDING, new int[] {0, 1}))).isFalse();
        assertThat(rows).containsExactly(new Spend(DAY, Money.of(1), null, null, null, null));
        assertThat(rows.grows(layout)).isFalse();
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
        ColumnLayout layout = new ColumnLayout(
                REPORTS, IntStream.range(0, REPORTS.fields().size()).toArray());
        List<Integer> words = reports().stream()
                .map(report -> layout.words(REPORTS.values(report)))
                .toList();
        assertThat(words).doesNotHaveDuplicates();
        assertThat(layout.words(REPORTS.values(StatusReport.of(DAY.plusDays(9), Band.RED))))
                .isEqualTo(words.get(0));
    }

    @Test
    void refuseAnAmountThatStandsForAbsence() {
        assertThat(ColumnLayout.holds(new Money(Long.MIN_VALUE))).isFalse();
        assertThat(ColumnLayout.holds(new Money(Long.MIN_VALUE + 1))).isTrue();
    }
}
