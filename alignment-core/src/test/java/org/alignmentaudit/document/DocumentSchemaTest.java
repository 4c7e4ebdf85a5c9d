package org.alignmentaudit.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Trend;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.lifecycle.AuditRecord;
import org.alignmentaudit.lifecycle.Baseline;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.report.JsonReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentSchemaTest {

    private static final JsonSchemaFactory DRAFT = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<String> faults(DocumentSchema schema, String document) {
        return DRAFT
                .getSchema(schema.json())
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static String report(AuditReport report) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport().write(report, out);
        return out.toString();
    }

    private static String record() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordDocument.write(AuditRecord.of(LivedReport.full(), LivedReport.WAIVERS, Baseline.empty("BAKER")), out);
        return out.toString(UTF_8);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    @ParameterizedTest
    @EnumSource
    void isValidItself(DocumentSchema schema) {
        assertThat(DRAFT.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema.json(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void acceptsReportsWithEverythingThatCanHappenToAFinding() throws IOException {
        assertThat(faults(DocumentSchema.REPORT, report(LivedReport.full()))).isEmpty();
        assertThat(faults(DocumentSchema.REPORT, report(LivedReport.before()))).isEmpty();
    }

    @Test
    void acceptsBaselinesAndRecordsAsTheyAreWritten() {
        assertThat(faults(DocumentSchema.BASELINE, BaselineDocumentTest.written(BaselineDocumentTest.FULL)))
                .isEmpty();
        assertThat(faults(DocumentSchema.RECORD, record())).isEmpty();
    }

    @Test
    void acceptsTheWaiversOfTheBakeryAsTheyAreRead() throws IOException {
        Path waivers = Path.of("..", "alignment-examples", "bakery", "waivers.json");

        assertThat(faults(DocumentSchema.WAIVERS, Files.readString(waivers))).isEmpty();
        assertThat(WaiverDocument.read(waivers).malformed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    POLICY -> {'format': 'alignment-policy/1', 'profile': 'full', 'rules': {'CB-03': {'enabled': true, 'severity': 'LOW', 'settings': {'a': 1, 'b': ['c']}}}, 'x-a': 1}
                    POLICY -> {'format': 'alignment-policy/1'}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': 'W', 'approvedBy': 'B', 'until': '2027-03-31', 'x-a': 1}]}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': []}
                    """)
    void acceptsADocument(DocumentSchema schema, String document) {
        assertThat(faults(schema, quoted(document))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
                    POLICY -> {}
                    POLICY -> {'format': 'alignment-policy/2'}
                    POLICY -> {'format': 'alignment-policy/1', 'profile': 'Full'}
                    POLICY -> {'format': 'alignment-policy/1', 'rulez': {}}
                    POLICY -> {'format': 'alignment-policy/1', 'rules': {'R': {'enabled': 'true'}}}
                    POLICY -> {'format': 'alignment-policy/1', 'rules': {'R': {'severity': 'SEVERE'}}}
                    POLICY -> {'format': 'alignment-policy/1', 'rules': {'R': {'settings': {'a': '1'}}}}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'waivers': []}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': 'W', 'approvedBy': 'B'}]}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': ' ', 'approvedBy': 'B', 'until': '2027-03-31'}]}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': 'W', 'approvedBy': 'B', 'until': '31.3.2027'}]}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': 'W', 'approvedBy': 'B', 'until': '2027-02-30'}]}
                    WAIVERS -> {'format': 'alignment-waivers/1', 'zone': 'UTC', 'waivers': [{'rule': 'R', 'subjectId': 'S', 'reason': 'W', 'approvedBy': 'B', 'until': '2027-03-31', 'fingerprint': 'f1:12'}]}
                    BASELINE -> {'format': 'alignment-baseline/1', 'findings': []}
                    BASELINE -> {'format': 'alignment-baseline/1', 'portfolio': 'B', 'findings': [{'fingerprint': 'f1:00000000000000000000000000000001', 'rule': 'R', 'subject': {'type': 'GOAL', 'id': 'G'}, 'severity': 'HIGH', 'confidence': 1}]}
                    BASELINE -> {'format': 'alignment-baseline/1', 'portfolio': 'B', 'findings': [{'fingerprint': 'f1:00000000000000000000000000000001', 'rule': 'R', 'subject': {'type': 'GOAL', 'id': 'G'}, 'severity': 'HIGH', 'confidence': 2, 'firstSeen': '2026-01-01'}]}
                    REPORT -> {'format': 'alignment-report/1'}
                    RECORD -> {'format': 'alignment-record/1'}
                    """)
    void refusesADocument(DocumentSchema schema, String document) {
        assertThat(faults(schema, quoted(document))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
                    "severity" : "MEDIUM" -> "severity" : "medium"
                    "state" : "CHANGED"   -> "state" : "OLD"
                    "reason" : "NOT_ASSESSED" -> "reason" : "NONE"
                    "complete" : true     -> "complete" : "yes"
                    "approvedBy" : "owner" -> "approvedBi" : "owner"
                    "cause" : "EXPIRED"   -> "cause" : "OVER"
                    "asOf" : "2026-06-30" -> "asOf" : "30.6.2026"
                    """)
    void refusesAReportInWhichThisIsWrong(String right, String wrong) throws IOException {
        String report = report(LivedReport.full());

        assertThat(report).contains(right);
        assertThat(faults(DocumentSchema.REPORT, report.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
                    "policyDigest" -> "policyDigests"
                    "ASSESSED"     -> "CLEAN"
                    "confidence": 0.8 -> "confidence": 8
                    "fingerprint": "f1: -> "fingerprint": "1:
                    "scorecardDigest": " -> "scorecardDigest": "0
                    "examined": 3       -> "examined": 3.5
                    """)
    void refusesARecordInWhichThisIsWrong(String right, String wrong) {
        assertThat(record()).contains(right);
        assertThat(faults(DocumentSchema.RECORD, record().replace(right, wrong)))
                .isNotEmpty();
    }

    @Test
    void letsALaterVersionAddToReportsAndRecords() throws IOException {
        assertThat(faults(DocumentSchema.REPORT, later(report(LivedReport.full()))))
                .isEmpty();
        assertThat(faults(DocumentSchema.RECORD, later(record()))).isEmpty();
    }

    /** Every object has a member more, but for maps, whose keys are no members. */
    static String later(String document) throws IOException {
        JsonNode root = new ObjectMapper().readTree(document);
        List.of("", "/portfolio", "/packs/0", "/findings/0", "/findings/0/subject", "/findings/0/waiver", "/rules/0")
                .forEach(place -> {
                    if (root.at(place) instanceof ObjectNode object) {
                        object.put("later", true);
                    }
                });
        return root.toString();
    }

    @Test
    void acceptsARecordThatHoldsNeitherScorecardNorFailures() {
        String older = record().replaceAll("\"(scorecard|failures)Digest\": \"\\w+\",", "");

        assertThat(older).doesNotContain("scorecardDigest", "failuresDigest");
        assertThat(faults(DocumentSchema.RECORD, older)).isEmpty();
    }

    /** Schemas name the constants of closed sets, which the records may gain. */
    static Stream<Arguments> closedSets() {
        return Stream.of(
                Arguments.of(DocumentSchema.WAIVERS, "/$defs/subjectType/enum", SubjectType.values()),
                Arguments.of(DocumentSchema.BASELINE, "/$defs/severity/enum", Severity.values()),
                Arguments.of(DocumentSchema.RECORD, "/$defs/status/enum", AssessmentStatus.values()),
                Arguments.of(DocumentSchema.RECORD, "/$defs/subjectType/enum", SubjectType.values()),
                Arguments.of(DocumentSchema.POLICY, "/$defs/severity/enum", Severity.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/severity/enum", Severity.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/subjectType/enum", SubjectType.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/status/enum", AssessmentStatus.values()),
                Arguments.of(
                        DocumentSchema.REPORT,
                        "/$defs/evidence/properties/fact/properties/type/enum",
                        FactType.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/evidence/properties/unit/enum", Unit.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/unverified/properties/reason/enum", Unverified.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/measure/properties/trend/enum", Trend.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/measure/properties/verdict/enum", MeasureVerdict.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/finding/properties/class/enum", FindingClass.values()),
                Arguments.of(DocumentSchema.REPORT, "/$defs/finding/properties/state/enum", FindingState.values()),
                Arguments.of(
                        DocumentSchema.REPORT, "/$defs/finding/properties/evidenceLevel/enum", EvidenceLevel.values()),
                Arguments.of(
                        DocumentSchema.REPORT,
                        "/$defs/finding/properties/guards/items/properties/outcome/enum",
                        GuardOutcome.values()),
                Arguments.of(
                        DocumentSchema.REPORT,
                        "/$defs/finding/properties/lapsedWaiver/properties/cause/enum",
                        LapsedWaiver.Cause.values()),
                Arguments.of(
                        DocumentSchema.REPORT,
                        "/$defs/finding/properties/dispositions/items/properties/state/enum",
                        ActionState.values()));
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void knowsEveryConstantOfAClosedSet(DocumentSchema schema, String pointer, Enum<?>[] constants) throws IOException {
        JsonNode words = new ObjectMapper().readTree(schema.json()).at(pointer);

        assertThat(words)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(constants).map(Enum::name).toList());
    }

    @Test
    void knowsEveryProfile() throws IOException {
        JsonNode words =
                new ObjectMapper().readTree(DocumentSchema.POLICY.json()).at("/properties/profile/enum");

        assertThat(words)
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(Arrays.stream(Profile.values())
                        .map(profile -> profile.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
