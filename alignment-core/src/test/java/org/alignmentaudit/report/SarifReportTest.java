package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.audit.GoneFinding;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.Unverified;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.audit.WaiverNote;
import org.alignmentaudit.audit.WaiverNotes;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.FindingState;
import org.alignmentaudit.finding.LapsedWaiver;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SarifReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final JsonSchema SCHEMA = schema();

    /** The schema as OASIS publishes it. */
    private static JsonSchema schema() {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sarif(SampleReport report) {
        return SampleReport.written(new SarifReport(), report.build());
    }

    private static Map<String, Object> run(SampleReport report) {
        return Json.at(Json.object(sarif(report)), "runs", 0);
    }

    private static SampleFinding orphan() {
        return SampleFinding.of("AL-01", SubjectType.INITIATIVE, "I-7", "Oven");
    }

    private static LapsedWaiver ended() {
        return new LapsedWaiver(LapsedWaiver.Cause.EXPIRED, "/waivers/1", DAY, List.of());
    }

    private static UnverifiedFinding unverified() {
        return new UnverifiedFinding(
                "f1:8", "AL-01", "GOAL:G-1", DAY, Severity.HIGH, Unverified.SUBJECT_NOT_ASSESSABLE);
    }

    private static SampleReport lifecycle() {
        WaiverNote note = new WaiverNote("/waivers/0", "AL-01", "INITIATIVE:I-7", DAY, "It ends soon.");
        return SampleReport.small()
                .finding(orphan().state(FindingState.NEW).waiver("Ends in spring", "owner", DAY))
                .finding(orphan().state(FindingState.CHANGED).severity(Severity.LOW))
                .finding(orphan().lapsed(ended()))
                .gone(new GoneFinding("f1:9", "AL-99", "INITIATIVE:I-9", DAY, Severity.HIGH))
                .unverified(unverified())
                .waivers(new WaiverNotes(List.of(), List.of(note), List.of(), List.of(), List.of()))
                .measure(new Measure(
                        "KP-01", "Share", 0.5, Unit.SHARE, 1.0, 2.0, 2, null, null, MeasureVerdict.WATCH, "Why."))
                .incomplete();
    }

    static Stream<SampleReport> reports() {
        return Stream.of(
                new SampleReport(),
                SampleReport.small(),
                lifecycle(),
                SampleReport.small().locale(Locale.ROOT),
                SampleReport.small().locale(Locale.forLanguageTag("ar-EG-u-nu-arab")),
                new SampleReport().finding(SampleFinding.of("AL-01", "\"\\\n\u0000", "</script>\u2028")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isValidAgainstTheOfficialSchema(SampleReport report) throws IOException {
        assertThat(SCHEMA.validate(new ObjectMapper().readTree(sarif(report)))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        String wrong = sarif(SampleReport.small()).replace("\"level\" : \"error\"", "\"level\" : \"loud\"");

        assertThat(SCHEMA.validate(new ObjectMapper().readTree(wrong))).isNotEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the log is made of objects and lists
    void listsAllRulesAndPointsToThem() {
        Map<String, Object> run = run(SampleReport.small());
        List<Object> rules = (List<Object>) Json.at(run, "tool", "driver").get("rules");

        assertThat(rules).hasSize(7);
        assertThat(Json.at(rules, 5)).containsEntry("id", "MM-03");
        assertThat(Json.at(rules, 5, "defaultConfiguration")).containsEntry("enabled", false);
        assertThat(Json.at(rules, 6, "defaultConfiguration")).containsEntry("enabled", true);
        for (Object result : (List<Object>) run.get("results")) {
            Object index = ((Map<?, ?>) result).get("ruleIndex");
            assertThat(Json.at(rules, ((Number) index).intValue()))
                    .containsEntry("id", ((Map<?, ?>) result).get("ruleId"));
        }
    }

    @Test
    void namesTheSubjectAsALogicalLocation() {
        Map<String, Object> run = run(new SampleReport().finding(orphan().related(SubjectType.GOAL, "G-1", "Rest")));

        assertThat(Json.at(run, "results", 0, "locations", 0, "logicalLocations", 0))
                .isEqualTo(Map.of("name", "Oven", "fullyQualifiedName", "INITIATIVE:I-7", "kind", "initiative"));
        assertThat(Json.at(run, "results", 0, "relatedLocations", 0, "logicalLocations", 0))
                .containsEntry("fullyQualifiedName", "GOAL:G-1");
    }

    @Test
    void carriesTheFingerprintAndTheWholeFinding() {
        Map<String, Object> result = Json.at(run(new SampleReport().finding(orphan())), "results", 0);

        assertThat(Json.at(result, "partialFingerprints")).isEqualTo(Map.of("alignmentFinding/v1", "f1:AL-01:I-7"));
        assertThat(Json.at(result, "message")).isEqualTo(Map.of("text", "Condition."));
        assertThat(Json.at(result, "properties"))
                .containsEntry("severity", "HIGH")
                .containsEntry("recommendation", "Recommendation.");
    }

    private static Object message(String condition) {
        SampleFinding finding = orphan().texts("Title", condition, "Criterion.", "Effect.", "Recommendation.");
        return Json.at(run(new SampleReport().finding(finding)), "results", 0, "message")
                .get("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Approve](https://evil.example)", "[Approve\\](https://evil.example)", "[[a]](1)", "[]()"})
    void noNameBecomesALink(String name) {
        assertThat(message("See " + name + "."))
                .isEqualTo("See " + name.replace("](", "] (") + ".")
                .asString()
                .doesNotContain("](");
    }

    @Test
    void noNameBecomesAPlaceholder() {
        assertThat(message("{0} of {{1}} {")).isEqualTo("{{0}} of {{{{1}}}} {{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oven (new) [2026] at C:\\shop", "] (", "a [b] c", "50 % < 60 % & \"more\" *now* _then_"})
    void otherTextIsUntouched(String text) {
        assertThat(message(text)).isEqualTo(text);
    }

    @Test
    void everyMessageIsLiteral() {
        String name = "{0} [Approve](https://evil.example)";
        WaiverNote note = new WaiverNote("/waivers/0", "AL-01", "INITIATIVE:" + name, DAY, name);
        String log = sarif(new SampleReport()
                .assessed("AL-01", name, 1, 1, 0)
                .failed("CB-02", name, name)
                .notAssessed("CB-05", name, "goals")
                .finding(orphan().texts(name, name, name, name, name))
                .gone(new GoneFinding("f1:9", name, "INITIATIVE:I-9", DAY, Severity.HIGH))
                .unverified(new UnverifiedFinding(
                        "f1:8", "AL-01", "GOAL:" + name, DAY, Severity.HIGH, Unverified.NOT_ASSESSED))
                .waivers(new WaiverNotes(List.of(), List.of(note), List.of(), List.of(), List.of())));

        assertThat(Pattern.compile("\"text\" : \"([^\"]*)\"").matcher(log).results())
                .hasSize(9)
                .extracting(text -> text.group(1))
                .filteredOn(text -> text.contains("Approve"))
                .hasSize(9)
                .allMatch(text -> text.contains("{{0}} [Approve] (https://evil.example)"));
    }

    @ParameterizedTest
    @CsvSource({"en,en", "de-AT,de-AT", "fr,en", "fr-FR,en", "en-GB-u-nu-arab,en-GB"})
    void declaresTheLanguageOfItsWords(String locale, String language) {
        assertThat(run(SampleReport.small().locale(Locale.forLanguageTag(locale))))
                .containsEntry("language", language);
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL,error", "HIGH,error", "MEDIUM,warning", "LOW,note", "INFO,note"})
    void turnsSeveritiesIntoLevels(Severity severity, String level) {
        assertThat(Json.at(run(new SampleReport().finding(orphan().severity(severity))), "results", 0))
                .containsEntry("level", level);
    }

    @Test
    void aFindingWhoseWaiverEndedTellsSoAndIsNotSuppressed() {
        Map<String, Object> result = Json.at(run(new SampleReport().finding(orphan().lapsed(ended()))), "results", 0);

        assertThat(String.valueOf(Json.at(result, "message").get("text")))
                .startsWith("Condition. Shows again: the waiver /waivers/1 ended on ");
        assertThat(result).doesNotContainKey("suppressions");
        assertThat(Json.at(result, "properties", "lapsedWaiver")).containsEntry("cause", "EXPIRED");
    }

    @Test
    void whatNobodyCouldLookForIsANotificationAndNotAbsent() {
        Map<String, Object> run =
                run(new SampleReport().assessed("AL-01", "Orphan", 1, 0, 1).unverified(unverified()));
        Map<String, Object> notification = Json.at(run, "invocations", 0, "toolConfigurationNotifications", 0);

        assertThat(String.valueOf(Json.at(notification, "message").get("text")))
                .startsWith("AL-01 could not look again at Goal G-1; first seen on ")
                .endsWith("The data about this subject was missing.");
        assertThat(Json.at(notification, "associatedRule")).containsEntry("id", "AL-01");
        assertThat(run).containsEntry("results", List.of());
    }

    @Test
    void tellsTheStateAgainstTheBaseline() {
        Map<String, Object> run = run(new SampleReport()
                .finding(orphan().state(FindingState.NEW))
                .finding(orphan().state(FindingState.UNCHANGED))
                .finding(orphan().state(FindingState.CHANGED))
                .gone(new GoneFinding("f1:9", "AL-99", "INITIATIVE:I:9", DAY, Severity.LOW)));

        assertThat(Json.at(run, "results", 0)).containsEntry("baselineState", "new");
        assertThat(Json.at(run, "results", 1)).containsEntry("baselineState", "unchanged");
        assertThat(Json.at(run, "results", 2)).containsEntry("baselineState", "updated");
        assertThat(Json.at(run, "results", 3))
                .containsEntry("baselineState", "absent")
                .doesNotContainKey("ruleIndex");
        assertThat(Json.at(run, "results", 3, "locations", 0, "logicalLocations", 0))
                .containsEntry("name", "I:9")
                .containsEntry("kind", "initiative");
    }

    @Test
    void saysNothingOfStatesWithoutABaseline() {
        assertThat(Json.at(run(new SampleReport().finding(orphan())), "results", 0))
                .doesNotContainKeys("baselineState", "suppressions");
    }

    @Test
    void suppressesWaivedFindingsWithTheirJustification() {
        Map<String, Object> run = run(new SampleReport()
                .finding(orphan().waiver("Ends in spring", "owner", DAY))
                .finding(orphan()));

        assertThat(Json.at(run, "results", 0, "suppressions", 0))
                .isEqualTo(Map.of(
                        "kind",
                        "external",
                        "status",
                        "accepted",
                        "justification",
                        "Ends in spring (approved by owner, until March 31, 2026)"));
        assertThat(Json.at(run, "results", 1)).containsEntry("suppressions", List.of());
    }

    @Test
    void notifiesOfWhatWasNotAssessedAndOfWhatFailed() {
        Map<String, Object> run = run(SampleReport.small());
        Map<String, Object> invocation = Json.at(run, "invocations", 0);

        assertThat(invocation).containsEntry("executionSuccessful", false);
        assertThat(Json.at(invocation, "toolConfigurationNotifications", 0, "message")
                        .get("text"))
                .isEqualTo("Not assessed: Groupthink; missing: decisions.participants, reviews or decisions.evidence");
        assertThat(Json.at(invocation, "toolConfigurationNotifications", 0, "associatedRule"))
                .containsEntry("id", "CB-05");
        assertThat(Json.at(invocation, "toolExecutionNotifications", 0)).containsEntry("level", "error");
        assertThat(Json.at(invocation, "toolExecutionNotifications", 0, "associatedRule"))
                .containsEntry("id", "CB-02");
    }

    @Test
    void saysThatAnAuditWhichStoppedEarlyDidNotSucceed() {
        assertThat(Json.at(run(new SampleReport().incomplete()), "invocations", 0))
                .containsEntry("executionSuccessful", false);
        assertThat(Json.at(run(new SampleReport()), "invocations", 0)).containsEntry("executionSuccessful", true);
    }
}
