package org.alignmentaudit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All contestants find the same, and every rule finds something. */
class SameFindingsTest {

    private static final Workload ROWS = new Workload(1_000, 42);

    @Test
    void byHandByLibraryAndByDatabase() throws Exception {
        List<Found> byHand = HandWritten.audit(ROWS);
        assertThat(ByLibrary.found(ByLibrary.auditor().audit(ByLibrary.build(ROWS))))
                .containsExactlyInAnyOrderElementsOf(byHand);
        assertThat(ByDatabase.audit(ROWS)).containsExactlyInAnyOrderElementsOf(byHand);
    }

    @Test
    void ofEachRule() {
        Map<String, Long> counts = HandWritten.audit(ROWS).stream()
                .collect(Collectors.groupingBy(Found::rule, TreeMap::new, Collectors.counting()));
        assertThat(counts).hasToString("{BM-01=213, BM-02=5, BM-03=54, BM-04=51, BM-05=18, BM-06=31}");
    }

    /** Values of the workload that the library was designed with, for the same size and seed. */
    @Test
    void theDrawsAreThoseOfTheDesign() {
        assertThat(ROWS.rows()).isEqualTo(28_570);
        assertThat(ROWS.goals.get(49)).isEqualTo(new Workload.GoalRow("G49", "ACTIVE", LocalDate.of(2027, 9, 17)));
        assertThat(ROWS.links.get(1_519)).isEqualTo(new Workload.LinkRow("I999", "G18", 0.8327027834782641));
        assertThat(ROWS.spending.get(0))
                .isEqualTo(new Workload.SpendingRow(
                        "I0", LocalDate.of(2026, 1, 1), new BigDecimal("8637.00"), new BigDecimal("12313.29")));
        assertThat(ROWS.decisions.get(1_999))
                .isEqualTo(new Workload.DecisionRow(
                        "D1999", "I999", "T16", "CONTINUE", LocalDate.of(2026, 8, 1), 5, 1, 1, 0, 2));
    }
}
