package org.alignmentaudit.cli;

import static org.alignmentaudit.cli.Run.BAKERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasurePart;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.document.PortfolioFiles;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.standard.StandardPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bakery shows what each rule finds, and what it leaves alone for which reason. */
class BakeryTest {

    private static final Auditor EVERY_RULE = Auditor.builder()
            .pack(StandardPack.pack())
            .policy(new Policy(Profile.FULL, Map.of()))
            .build();
    private static final AuditReport REPORT = EVERY_RULE.audit(PortfolioFiles.read(BAKERY));

    private static final Set<String> OF_THE_FIRM = Set.of(
            "AL-04", "AL-05", "CB-07", "CB-09", "CB-10", "CB-12", "CU-02", "DI-02", "HU-01", "HU-02", "KP-01", "KP-02",
            "KP-03", "KP-04", "KP-05", "MT-01", "MT-02", "MT-03", "MT-04", "MT-05", "MT-06", "RV-01", "RV-02", "SG-01");

    /** Rule, alternatives that hold, subject. */
    private static List<String> findings(AuditReport report) {
        return report.findings().stream()
                .map(finding -> finding.rule() + " " + String.join("", finding.alternatives()) + " "
                        + finding.subject().id())
                .sorted()
                .toList();
    }

    @Test
    void firesEachRuleOnceButThoseOnWhatIsNotWrittenDown() {
        assertThat(findings(REPORT))
                .containsExactly(
                        "AL-01 a I-05",
                        "AL-02 a I-15",
                        "AL-03 a G-4",
                        "AL-04 a kornblum",
                        "AL-05 b kornblum",
                        "AL-06  I-01",
                        "AL-07 a I-12",
                        "AL-08  I-15",
                        "AU-01 b I-13",
                        "AU-02 ab I-12",
                        "AU-03 a I-13",
                        "CB-01 a D-08",
                        "CB-02 ab I-04",
                        "CB-03 a I-03",
                        "CB-04 a I-02",
                        "CB-05 a D-01",
                        "CB-06  I-09",
                        "CB-07 b kornblum",
                        "CB-08 b I-04",
                        "CB-09  kornblum",
                        "CB-10 b kornblum",
                        "CB-11 b B-5",
                        "CB-12 c kornblum",
                        "CB-13  D-01",
                        "CB-14  D-03",
                        "CB-15 b D-01",
                        "CB-16 bc T-3",
                        "CB-17 a I-07",
                        "CB-18  G-5",
                        "CB-19 b I-03",
                        "CU-01 a I-13",
                        "CU-02 a kornblum",
                        "DI-01 b F-3",
                        "DI-02 b D-10",
                        "DQ-02 c K-11",
                        "DY-01 ab G-3",
                        "DY-02 d G-4",
                        "DY-03 ab A-1",
                        "DY-04 b F-1",
                        "EC-01 a I-03",
                        "EC-02 c B-1",
                        "EC-03  G-3",
                        "HU-01 ac kornblum",
                        "HU-02 a kornblum",
                        "HU-03  I-03",
                        "KP-01 a kornblum",
                        "KP-02  kornblum",
                        "KP-03  kornblum",
                        "KP-04 ab kornblum",
                        "KP-05 b kornblum",
                        "KP-06 a kornblum",
                        "ME-01 b I-06",
                        "ME-02 a I-01",
                        "MM-01 ab I-05",
                        "MM-02 a I-04",
                        "MM-03 a G-5",
                        "MM-04 b D-01",
                        "MM-05 a I-04",
                        "MT-01  kornblum",
                        "MT-02 b kornblum",
                        "MT-03 b kornblum",
                        "MT-04  kornblum",
                        "MT-05  kornblum",
                        "MT-06 ab kornblum",
                        "RV-01 a kornblum",
                        "RV-02  kornblum",
                        "SC-01 a I-03",
                        "SC-02  S-1",
                        "SG-02 b G-5",
                        "SG-03 a G-5",
                        "SG-04 a G-8",
                        "SG-05 a G-1",
                        "SG-06  G-3");
    }

    /** A rule that looks at the organisation as a whole, of which there is one, cannot be silent beside its finding. */
    @Test
    void assessesEveryRuleInFullAndLeavesEachSilentSomewhere() {
        assertThat(REPORT.complete()).isTrue();
        assertThat(REPORT.failures()).isEmpty();
        assertThat(REPORT.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.status()).isEqualTo(AssessmentStatus.ASSESSED);
            assertThat(rule.missing()).isEmpty();
            assertThat(rule.examined()).isGreaterThan(OF_THE_FIRM.contains(rule.rule()) ? 0 : rule.fired());
        });
        assertThat(REPORT.cut()).isEmpty();
    }

    @Test
    void hasAScorecard() {
        assertThat(REPORT.scorecard())
                .extracting(Measure::kpi, Measure::value, Measure::previous, Measure::trend, Measure::verdict)
                .containsExactly(
                        tuple("KP-01", 0.6, null, null, MeasureVerdict.POOR),
                        tuple("KP-02", 191.0 / 300, 0.65, Trend.DOWN, MeasureVerdict.POOR),
                        tuple("KP-03", 41.0, 58.0, Trend.DOWN, MeasureVerdict.POOR),
                        tuple("KP-04", 3.0, 10.0 / 3, Trend.DOWN, MeasureVerdict.POOR),
                        tuple("KP-05", 14.0, null, null, MeasureVerdict.POOR));
        assertThat(REPORT.scorecard().get(3).parts())
                .extracting(MeasurePart::name, MeasurePart::value)
                .containsExactly(tuple("Bakehouse", 4.0), tuple("Shops", 3.0), tuple("Rounds", 2.0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    AL-01 a I-07  | "tags": ["maintenance"]                       | "tags": ["machines"]
                    AL-03 ac G-6  | "byOperations": true                          | "byOperations": false
                    AL-03 ac G-8  | "start": "2026-05-18", "due": "2029-12-31"    | "start": "2026-03-18", "due": "2029-12-31"
                    SG-02 a G-7   | "status": "MET"                               | "status": "ACTIVE"
                    SG-03 a G-6   | "reviewOn": "2026-10-01", "standing": true    | "standing": true
                    SG-05 a G-3   | "amount": 79500, "reason": "TOP_UP"             | "amount": 79500, "reason": "PRICE_BASE"
                    AL-07 b I-08   | "reason": "nobody can work at 45 degrees", "recordedAt" | "recordedAt"
                    AU-02 ab I-13 | "volume": 880, "exceptionRate": 0.02          | "volume": 880, "exceptionRate": 0.2
                    AU-03 a I-14  | "planned": 800, "realised": 760               | "planned": 800, "realised": 60
                    CB-03 a I-02  | "amount": 46000, "reason": "SCOPE"            | "amount": 46000, "reason": "TOP_UP"
                    CB-03 a I-08  | "kind": "INDEPENDENT"                         | "kind": "GATE"
                    CB-05 a D-04  | "amount": 600                                 | "amount": 60000
                    CB-06  I-08   | "amount": 33400, "reason": "TRANSFER", "counterpartId": "I-01", "contingency": 8000 | "amount": 33400, "reason": "TRANSFER", "counterpartId": "I-01", "contingency": 1000
                    CB-08 b I-12  | "amount": 3000, "reason": "INITIAL", "basis": "FIXED_PRICE" | "amount": 3000, "reason": "INITIAL", "basis": "VENDOR_QUOTE"
                    CB-16 b T-2   | "closePushes": 0                              | "closePushes": 3
                    CB-11 b B-1   | "date": "2026-03-31", "automatic": false      | "date": "2026-03-31", "automatic": true
                    CB-14  D-02   | "referenceChecks": 2                          | "referenceChecks": 0
                    CB-15 b D-03  | "expectedOutcome": "A third more bread sold at the station", | "x-expected": "more",
                    CB-19 b I-08  | "reason": "SCOPE", "approver": "p-02"         | "reason": "DELAY", "approver": "p-02"
                    CB-17 a I-01  | "cpi": 1.04, "spi": 0.98                      | "cpi": 1.04, "spi": 0.88
                    MM-02 a I-11  | "waivedUntil": "2026-08-31"                   | "waivedUntil": "2026-05-31"
                    MM-03 a G-8   | "subjectId": "G-8"                            | "subjectId": "G-6"
                    MM-04 b D-07  | "raisedOn": "2026-04-13"                      | "raisedOn": "2026-04-14"
                    MM-05 a I-11  | "origin": "CUSTOMER"                          | "origin": "INTERNAL"
                    CU-01 a I-14  | "activeUsers": 9                              | "activeUsers": 2
                    DY-03 a A-2   | "lastValidated": "2026-03-02"                 | "lastValidated": "2025-03-02"
                    DY-04 b F-4   | "goalIds": ["G-3"], "responseDecisionId": "D-10" | "goalIds": ["G-3"]
                    DQ-02 c K-3   | "date": "2026-05-31", "value": 955            | "date": "2026-05-31", "value": 95500
                    KP-06 b K-5   | "cadenceDays": 180                            | "cadenceDays": 20
                    EC-01 a I-02  | "date": "2025-06-23"                          | "date": "2025-05-01"
                    EC-02 c B-2   | "renewalPlanned": true                        | "renewalPlanned": false
                    EC-03  G-2    | "date": "2026-03-09", "kind": "WORKSHOP"      | "date": "2025-03-09", "kind": "WORKSHOP"
                    HU-03  I-02   | "id": "p-04", "teamId": "T-2"                 | "id": "p-04", "teamId": "T-3"
                    SC-01 a I-08  | "id": "S-11", "subjectId": "I-08"             | "id": "S-11", "subjectId": "I-07"
                    SG-06  G-2    | "profile": "BACK_LOADED"                      | "profile": "LINEAR"
                    """)
    void leavesTheOthersAloneForTheReasonThatTheReadmeGives(String finding, String reason, String without)
            throws IOException {
        String json = Files.readString(BAKERY);
        assertThat(json).containsOnlyOnce(reason);
        byte[] changed = json.replace(reason, without).getBytes(StandardCharsets.UTF_8);

        AuditReport report = EVERY_RULE.audit(JsonPortfolio.read(new ByteArrayInputStream(changed), "portfolio.json"));

        assertThat(findings(report)).contains(finding);
    }

    @Test
    void isWhatTheReadmeSays() throws IOException {
        String readme = Files.readString(Path.of("..", "bakery", "README.md"));

        REPORT.findings()
                .forEach(finding -> assertThat(readme)
                        .contains("| " + finding.rule() + " | "
                                + finding.subject().id() + " "));
        assertThat(readme).contains("audit alignment-examples/bakery/portfolio.json");
    }
}
