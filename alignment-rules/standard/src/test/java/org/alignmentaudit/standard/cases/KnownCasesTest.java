package org.alignmentaudit.standard.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say of seven publicly documented cases, and where the public facts do not carry them. */
class KnownCasesTest {

    private static final Map<String, AuditReport> REPORTS = new TreeMap<>();

    /** The rules that ought to speak of each case, by those who compiled the facts. */
    private static final Map<String, Set<String>> NAMED = Map.of(
            "dia-baggage", Set.of("CB-03", "CB-06", "CB-19", "CB-01"),
            "lse-taurus", Set.of("CB-02", "CB-03", "CB-19", "AL-06"),
            "npfit", Set.of("CB-06", "CB-02", "CB-17", "MM-03", "KP-06"),
            "lidl-elwis", Set.of("CB-02", "CU-01", "ME-01", "CB-14"),
            "avon-promise", Set.of("MM-05", "CU-01", "AU-03"),
            "universal-credit", Set.of("CB-17", "HU-02", "ME-02", "KP-06", "RV-02"),
            "challenger", Set.of("CB-05", "MM-03", "CB-12"));

    static List<Expectation> expectations() {
        return Expectation.all();
    }

    static Stream<String> portfolios() {
        return expectations().stream().map(Expectation::portfolio).distinct();
    }

    private static AuditReport report(String portfolio) {
        return REPORTS.computeIfAbsent(portfolio, name -> KnownCase.audit(KnownCase.portfolio(name)));
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void isSaidOfTheCase(Expectation expected) {
        AuditReport report = report(expected.portfolio());
        RuleAssessment rule = report.rule(expected.rule()).orElseThrow();
        switch (expected.outcome()) {
            case SPEAKS ->
                assertThat(report.findings(expected.rule())).singleElement().satisfies(finding -> {
                    assertThat(finding.alternatives()).containsExactlyElementsOf(expected.forms());
                    assertThat(finding.condition()).isEqualTo(expected.says());
                });
            case SILENT -> {
                assertThat(report.findings(expected.rule())).isEmpty();
                assertThat(rule.status()).isEqualTo(AssessmentStatus.ASSESSED);
                assertThat(rule.examined()).isPositive();
            }
            case NOT_SUPPORTED -> {
                assertThat(rule.examined()).as(rule.toString()).isZero();
                assertThat(rule.missing())
                        .anySatisfy(path -> assertThat(path.split(" or ")).contains(expected.missing()));
            }
            case CONTROL -> assertThat(report.findings(expected.rule())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void auditsWithoutFailures(String portfolio) {
        assertThat(report(portfolio).failures()).isEmpty();
        assertThat(report(portfolio).complete()).isTrue();
        assertThat(report(portfolio).cut()).isEmpty();
    }

    @Test
    void coversEveryRuleThatEachCaseNames() {
        Map<String, Set<String>> covered = new TreeMap<>();
        for (Expectation expected : expectations()) {
            NAMED.keySet().stream()
                    .filter(expected.portfolio()::startsWith)
                    .forEach(name -> covered.computeIfAbsent(name, key -> new TreeSet<>())
                            .add(expected.rule()));
        }
        NAMED.forEach((name, rules) -> assertThat(covered.get(name)).as(name).containsAll(rules));
    }

    @Test
    void leavesAloneAnInitiativeThatWasStoppedInTime() {
        assertThat(report("avon-promise-2013-12-31").findings())
                .filteredOn(finding -> finding.subject().type() == SubjectType.INITIATIVE)
                .isEmpty();
    }

    @Test
    void findsNothingOfWeightInWorkThatIsRatedGreen() {
        assertThat(report("universal-credit-2025-03-31").findings())
                .filteredOn(finding -> finding.subject().type() == SubjectType.INITIATIVE)
                .filteredOn(finding -> finding.severity().compareTo(Severity.MEDIUM) >= 0)
                .isEmpty();
    }

    @Test
    void speaksOnlyWithAFormAndAFigure() {
        assertThat(Expectation.all(Expectation.Outcome.SPEAKS)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.forms()).isNotEmpty();
            assertThat(row.says()).containsPattern("[0-9]");
        });
    }

    /** The note of the row says so: twenty-two more, not twenty-two in all. */
    @Test
    void speaksOfThePromiseOfHospitalsByItsOtherReading() {
        Portfolio other = KnownCase.portfolio("npfit-2007-03-31", "\"target\": 22", "\"target\": 35");

        assertThat(KnownCase.audit(other).findings("SG-06"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.condition())
                        .contains("covered 22.7\u00a0% of the way when 100\u00a0% of the time"));
    }
}
