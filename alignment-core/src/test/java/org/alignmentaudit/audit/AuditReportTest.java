package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.AS_OF;
import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyGoal;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.internal.engine.Sha256;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class AuditReportTest {

    private static final Portfolio PORTFOLIO = portfolio(
            goal("G"),
            initiative("I").build(),
            initiative("J")
                    .statusReports(StatusReport.of(AS_OF.plusDays(1), Band.RED))
                    .build());

    private static final AuditReport REPORT = audit(
            PORTFOLIO,
            everyInitiative("XX-01").with("severity", "LOW"),
            everyGoal("XX-02").with("severity", "HIGH").with("kind", "CONFORMITY"));

    @Test
    void namesWhatWasAudited() {
        assertThat(REPORT.asOf()).isEqualTo(AS_OF);
        assertThat(REPORT.currency()).isEqualTo("EUR");
        assertThat(REPORT.portfolio().id()).isEqualTo("BAKER");
        assertThat(REPORT.portfolio().name()).isEqualTo("Baker");
        assertThat(REPORT.portfolio().digest()).isEqualTo(PORTFOLIO.digest());
        assertThat(REPORT.portfolio()).hasToString("BAKER");
    }

    @Test
    void namesWhatItWasAuditedWith() {
        assertThat(REPORT.libraryVersion()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(REPORT.packs()).containsExactly(new PackRef("TEST", "1.0", Sha256.hex("TEST")));
        assertThat(REPORT.policyDigest()).isEqualTo(Policy.STANDARD.digest());
        assertThat(REPORT.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void namesPacksInTheOrderOfTheAuditor() {
        AuditReport report = Auditor.builder()
                .pack(JavaPack.of("SECOND", everyInitiative("XX-01")))
                .pack(JavaPack.of("FIRST", everyInitiative("XX-02")))
                .locale(Locale.GERMAN)
                .build()
                .audit(PORTFOLIO);
        assertThat(report.packs()).extracting(PackRef::id).containsExactly("SECOND", "FIRST");
        assertThat(report.locale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    void theCurrencyIsEmptyWhereThePortfolioNamesNone() {
        Portfolio portfolio = Portfolio.builder()
                .organization(Organization.builder("BAKER", "Baker", AS_OF).build())
                .build();
        assertThat(audit(portfolio, everyInitiative("XX-01")).currency()).isEmpty();
    }

    @Test
    void saysWhatLayBehindTheDay() {
        assertThat(REPORT.cut()).isEqualTo(Map.of("initiatives.statusReports", 1));
    }

    @Test
    void countsFindingsBySeverityAndByClass() {
        assertThat(REPORT.bySeverity()).isEqualTo(Map.of(Severity.LOW, 2, Severity.HIGH, 1));
        assertThat(REPORT.byClass()).isEqualTo(Map.of(FindingClass.PATTERN, 2, FindingClass.CONFORMITY, 1));
    }

    @Test
    void givesTheFindingsOfOneRule() {
        assertThat(REPORT.findings("XX-01")).hasSize(2);
        assertThat(REPORT.findings("XX-03")).isEmpty();
    }

    @Test
    void givesWhatBecameOfOneRule() {
        assertThat(REPORT.rule("XX-02")).map(RuleAssessment::fired).contains(1);
        assertThat(REPORT.rule("XX-03")).isEmpty();
    }

    @Test
    void tellsWhetherAnythingIsAtLeastSoSevere() {
        assertThat(REPORT.has(Severity.HIGH)).isTrue();
        assertThat(REPORT.has(Severity.INFO)).isTrue();
        assertThat(REPORT.has(Severity.CRITICAL)).isFalse();
    }

    @Test
    void cannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> REPORT.findings().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> REPORT.cut().clear());
    }

    @Test
    void reportsOfEqualPortfoliosAreEqual() {
        AuditReport again = audit(
                organization()
                        .add(
                                initiative("J")
                                        .statusReports(StatusReport.of(AS_OF.plusDays(1), Band.RED))
                                        .build(),
                                initiative("I").build(),
                                goal("G"))
                        .build(),
                everyInitiative("XX-01").with("severity", "LOW"),
                everyGoal("XX-02").with("severity", "HIGH").with("kind", "CONFORMITY"));
        assertThat(again).isEqualTo(REPORT).hasSameHashCodeAs(REPORT);
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        JavaRule rule = JavaRule.of(
                "XX-01",
                Initiative.class,
                i -> true,
                (draft, i) -> draft.evidence("day", AS_OF)
                        .evidence("amount", Money.of("1250.5"))
                        .evidence("band", Band.RED)
                        .evidence("new", true));
        JavaPack pack = JavaPack.of("TEST", rule).text("XX-01.condition", "{day} {amount} {band} {new}");
        Locale before = Locale.getDefault();
        AuditReport report = Auditor.builder().pack(pack).build().audit(PORTFOLIO);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Auditor.builder().pack(pack).build().audit(PORTFOLIO)).isEqualTo(report);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(report.findings().get(0).condition()).isEqualTo("June 30, 2026 EUR\u00a01,250.50 red yes");
    }

    @Test
    void reportsOfDifferentPortfoliosDiffer() {
        AuditReport clean = audit(organization().supplied("risks").build(), everyInitiative("XX-01"));
        AuditReport alsoClean = audit(organization().supplied("reviews").build(), everyInitiative("XX-01"));
        assertThat(clean).isNotEqualTo(alsoClean);
    }
}
