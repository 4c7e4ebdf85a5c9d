package org.alignmentaudit.example.tryton;

import static org.alignmentaudit.facts.InitiativeType.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.kit.RuntimePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** ER-01: an active initiative that cost something once, and nothing in the last 90 days. */
class SilentInitiativeTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-10-31");
    private static final Auditor AUDITOR =
            Auditor.builder().pack(RuntimePack.load(Path.of("rules"))).build();

    private static Spend spend(long daysAgo, long amount) {
        return Spend.of(AS_OF.minusDays(daysAgo), Money.of(100), Money.of(amount));
    }

    private static AuditReport audit(InitiativeStatus status, Spend... rows) {
        return AUDITOR.audit(Portfolio.builder()
                .organization(Organization.of("firm", "A Firm", AS_OF, "EUR"))
                .add(Initiative.builder("I-1", "Data lake", PROJECT, status)
                        .spending(rows)
                        .build())
                .build());
    }

    private static List<String> findings(InitiativeStatus status, Spend... rows) {
        return audit(status, rows).findings().stream()
                .map(Finding::condition)
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void firesWhenTheLastWorkLiesNinetyDaysBack() {
        assertThat(findings(InitiativeStatus.ACTIVE, spend(200, 40), spend(90, 60), spend(30, 0)))
                .containsExactly("Data lake is active and has spent EUR 100, and nothing of it in the last 90 days.");
    }

    @Test
    void staysSilentWhenWorkWasBookedADayLater() {
        assertThat(findings(InitiativeStatus.ACTIVE, spend(200, 40), spend(89, 60)))
                .isEmpty();
    }

    @Test
    void staysSilentWhereNothingWasEverSpent() {
        assertThat(findings(InitiativeStatus.ACTIVE, spend(200, 0))).isEmpty();
    }

    @Test
    void staysSilentOnWorkThatIsPaused() {
        assertThat(findings(InitiativeStatus.PAUSED, spend(200, 40))).isEmpty();
    }

    @Test
    void isNotAssessedWithoutSpending() {
        AuditReport report = AUDITOR.audit(Portfolio.builder()
                .organization(Organization.of("firm", "A Firm", AS_OF, "EUR"))
                .add(Initiative.builder("I-1", "Data lake", PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .build());

        assertThat(report.rules().get(0).status()).isEqualTo(AssessmentStatus.NOT_ASSESSED);
    }

    @Test
    void isNotAssessableWhereNobodyTellsWhatWasSpent() {
        AuditReport report = AUDITOR.audit(Portfolio.builder()
                .organization(Organization.of("firm", "A Firm", AS_OF, "EUR"))
                .add(Initiative.builder("I-1", "Data lake", PROJECT, InitiativeStatus.ACTIVE)
                        .spending(new Spend(AS_OF.minusDays(200), Money.of(100), null, null, 8.0, null))
                        .build())
                .supplied("initiatives.spending.actual")
                .build());

        assertThat(report.rules().get(0).examined()).isZero();
        assertThat(report.rules().get(0).notAssessable()).isEqualTo(1);
    }
}
