package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bakery half a year later: its owner acted, nothing was deleted, and what the rules found is gone for that reason. */
class BakeryAfterTest {

    private static final Portfolio JUNE = PortfolioFiles.read(Run.BAKERY);
    private static final Portfolio DECEMBER = PortfolioFiles.read(Path.of("..", "bakery", "after.json"));

    private static final Auditor AUDITOR = Auditor.builder()
            .pack(StandardPack.pack())
            .policy(new Policy(Profile.FULL, Map.of()))
            .build();
    private static final AuditReport BEFORE = AUDITOR.audit(JUNE);
    private static final AuditReport AFTER = AUDITOR.audit(DECEMBER);

    static List<Initiative> initiativesOfJune() {
        return JUNE.initiatives();
    }

    private static boolean silent(RuleAssessment rule) {
        return rule.status() == AssessmentStatus.ASSESSED && rule.examined() > 0 && rule.fired() == 0;
    }

    @Test
    void firesAtLeastFortyRulesBefore() {
        assertThat(BEFORE.findings().stream().map(Finding::rule).distinct()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void findsNothingAboveLowAfterwards() {
        assertThat(AFTER.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactlyInAnyOrder(
                        tuple("CB-12", Severity.INFO), tuple("CB-14", Severity.LOW), tuple("KP-06", Severity.LOW));
    }

    @Test
    void leavesTheOtherRulesSilentThatExaminedSomething() {
        assertThat(AFTER.rules().stream().filter(BakeryAfterTest::silent))
                .hasSize(AFTER.rules().size() - AFTER.findings().size())
                .hasSizeGreaterThanOrEqualTo(70);
    }

    @Test
    void isAuditedInFull() {
        assertThat(AFTER.complete()).isTrue();
        assertThat(AFTER.failures()).isEmpty();
        assertThat(AFTER.cut()).isEmpty();
        assertThat(AFTER.rules()).allSatisfy(rule -> {
            assertThat(rule.status()).isEqualTo(AssessmentStatus.ASSESSED);
            assertThat(rule.missing()).isEmpty();
        });
    }

    @Test
    void isTheSameFirmWithAllThatItHad() {
        assertThat(DECEMBER.organization().id()).isEqualTo(JUNE.organization().id());
        assertThat(JUNE.suppliedElements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(DECEMBER.source(element))
                        .extracting(Fact::id)
                        .containsAll(JUNE.source(element).stream().map(Fact::id).toList()));
    }

    @ParameterizedTest
    @MethodSource("initiativesOfJune")
    void keepsWhatWasReportedAndSpent(Initiative before) {
        assertThat(DECEMBER.initiatives())
                .filteredOn(initiative -> initiative.id().equals(before.id()))
                .singleElement()
                .satisfies(after -> {
                    assertThat(before.statusReports().list())
                            .isSubsetOf(after.statusReports().list());
                    assertThat(before.spending().list())
                            .isSubsetOf(after.spending().list());
                    assertThat(before.forecasts().list())
                            .isSubsetOf(after.forecasts().list());
                });
    }
}
