package org.alignmentaudit.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.finding.Finding;
import org.junit.jupiter.api.Test;

/** A measurement of the whole pack tells nothing unless most of its rules have something to do. */
class WideRowsTest {

    private static final AuditReport REPORT = WholePack.auditor().audit(WideRows.build(new Workload(1_000, 42)));

    @Test
    void mostRulesHaveWork() {
        assertThat(WholePack.atWork(REPORT)).isGreaterThan(REPORT.rules().size() / 2);
        assertThat(REPORT.failures()).isEmpty();
    }

    @Test
    void manyRulesFindSomething() {
        Set<String> speaking = new HashSet<>();
        REPORT.findings().stream().map(Finding::rule).forEach(speaking::add);

        assertThat(speaking).hasSizeGreaterThan(25);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(WideRows.build(new Workload(1_000, 42)).digest())
                .isEqualTo(REPORT.portfolio().digest());
    }
}
