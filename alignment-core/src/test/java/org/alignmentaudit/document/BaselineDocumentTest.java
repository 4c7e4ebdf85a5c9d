package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.lifecycle.BaselineEntry;
import org.alignmentaudit.lifecycle.KnownFinding;
import org.alignmentaudit.portfolio.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static final Baseline FULL = Baseline.of(
            "bäckerei",
            List.of(
                    new BaselineEntry(
                            new KnownFinding(
                                    "f1:00000000000000000000000000000002",
                                    "CB-03",
                                    new SubjectRef(SubjectType.INITIATIVE, "I-\"3\"", "Oven\n"),
                                    Severity.CRITICAL,
                                    0.123456789,
                                    List.of("a", "b"),
                                    new Waived("Ends soon", "owner", DAY)),
                            DAY),
                    new BaselineEntry(
                            new KnownFinding(
                                    "f1:00000000000000000000000000000001",
                                    "CB-03",
                                    new SubjectRef(SubjectType.GOAL, "G", "G"),
                                    Severity.INFO,
                                    1,
                                    List.of(),
                                    null),
                            DAY.minusYears(1))));

    static String written(Baseline baseline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineDocument.write(baseline, out);
        return out.toString(UTF_8);
    }

    private static Baseline read(String json) {
        return BaselineDocument.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "b.json");
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(json)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void readsWhatItWrites() {
        assertThat(read(written(FULL))).isEqualTo(FULL);
        assertThat(read(written(Baseline.empty("B")))).isEqualTo(Baseline.empty("B"));
    }

    @Test
    void listsFindingsByRuleAndFingerprint() {
        assertThat(written(FULL))
                .containsSubsequence("f1:00000000000000000000000000000001", "f1:00000000000000000000000000000002");
    }

    @Test
    void listsEveryProblemWithItsPlace() {
        assertThat(problems("""
                { "format": "alignment-baseline/1", "portfolio": "b", "findings": [
                  { "fingerprint": "f1:00000000000000000000000000000001", "rule": "R", "subject": { "type": "GOAL", "id": "G" }, "severity": "HIGH",
                    "confidence": 2, "firstSeen": "2026-06-30" },
                  { "fingerprint": "f1:00000000000000000000000000000002", "rule": "R", "subject": { "typ": "GOAL", "id": "" }, "severity": "SEVERE",
                    "confidence": "0.5", "alternatives": "a", "waiver": { "reason": "" }, "since": 1 } ] }
                """))
                .containsExactly(
                        "b.json /findings/0/confidence: expected a number from 0 to 1, found 2.",
                        "b.json /findings/1/subject/typ: 'typ' is no field of a subject.\nMaybe type was meant.",
                        "b.json /findings/1/subject/id: is empty.\nExpected an id.",
                        "b.json /findings/1/subject/type: is missing.",
                        "b.json /findings/1/severity: expected one of INFO, LOW, MEDIUM, HIGH, CRITICAL, found"
                                + " \"SEVERE\".",
                        "b.json /findings/1/confidence: expected a number from 0 to 1, found \"0.5\".\n"
                                + "Remove the quotes.",
                        "b.json /findings/1/alternatives: expected a list of texts, found \"a\".",
                        "b.json /findings/1/waiver/reason: is empty.\nExpected a reason.",
                        "b.json /findings/1/waiver/approvedBy: is missing.",
                        "b.json /findings/1/waiver/until: is missing.",
                        "b.json /findings/1/since: 'since' is no field of a known finding.\n"
                                + "Names of your own start with x-.",
                        "b.json /findings/1/firstSeen: is missing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f",
                "f1:12",
                "F1:00000000000000000000000000000001",
                "f1:0000000000000000000000000000000G",
                "f:00000000000000000000000000000001"
            })
    void refusesWhatIsNoFingerprint(String fingerprint) {
        String document = written(FULL).replace("f1:00000000000000000000000000000001", fingerprint);

        assertThat(problems(document))
                .containsExactly(
                        "b.json /findings/0/fingerprint: expected a fingerprint, such as f1: and 32 hex digits,"
                                + " found \"" + fingerprint + "\".");
        assertThat(DocumentSchemaTest.faults(DocumentSchema.BASELINE, document)).isNotEmpty();
    }

    @Test
    void passesOverNamesOfOnesOwnAsItsSchemaDoes() {
        String document = written(FULL)
                .replace("\"type\": \"GOAL\"", "\"type\": \"GOAL\", \"x-a\": 1")
                .replace("\"approvedBy\"", "\"x-a\": 1, \"approvedBy\"");

        assertThat(document).containsSubsequence("x-a", "x-a");
        assertThat(read(document)).isEqualTo(FULL);
        assertThat(DocumentSchemaTest.faults(DocumentSchema.BASELINE, document)).isEmpty();
    }

    @Test
    void refusesADayThatItsSchemaDoesNotKnow() {
        String document = written(FULL).replace("2025-06-30", "+12025-06-30");

        assertThat(problems(document)).singleElement().asString().contains("expected a day such as 2027-03-31");
        assertThat(DocumentSchemaTest.faults(DocumentSchema.BASELINE, document)).isNotEmpty();
    }

    @Test
    void refusesAFindingTwice() {
        String finding =
                "{ \"fingerprint\": \"f1:00000000000000000000000000000001\", \"rule\": \"R\", \"subject\": { \"type\": \"GOAL\", \"id\": \"G\" },"
                        + " \"severity\": \"HIGH\", \"confidence\": 1, \"firstSeen\": \"2026-06-30\" }";

        assertThat(problems("{ \"format\": \"alignment-baseline/1\", \"portfolio\": \"b\", \"findings\": [" + finding
                        + ", " + finding + "] }"))
                .containsExactly("b.json /findings/1/fingerprint: f1:00000000000000000000000000000001 is there twice.\n"
                        + "Maybe two baselines were joined; keep the one that was seen first.");
    }
}
