package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.AS_OF;
import static org.alignmentaudit.lifecycle.Given.every;
import static org.alignmentaudit.lifecycle.Given.report;
import static org.alignmentaudit.lifecycle.Given.waiver;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AssessmentStatus;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.MeasureVerdict;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.RuleFailure;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.report.TextReplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {

    private static final AuditReport ONE = report(List.of("I-1"), every("XX-01"));

    private static AuditRecord record(AuditReport report) {
        return AuditRecord.of(report, null, null);
    }

    private static AuditReport saying(String value) {
        return report(
                List.of("I-1"),
                JavaRule.of(
                        "XX-01",
                        Initiative.class,
                        initiative -> true,
                        (draft, initiative) -> draft.evidence("seen", value)));
    }

    @Test
    void ofTheSameIsIdentical() {
        Replay replay = Replay.of(record(ONE), record(report(List.of("I-1"), every("XX-01"))));

        assertThat(replay.identical()).isTrue();
        assertThat(replay.inputs()).isEmpty();
    }

    @Test
    void tellsWhichDigestDiffersAndWhichFindings() {
        Replay replay = Replay.of(record(ONE), record(report(List.of("I-2"), every("XX-01"))));

        assertThat(replay.identical()).isFalse();
        assertThat(replay.inputs())
                .extracting(InputDifference::input)
                .containsExactly(InputDifference.Input.PORTFOLIO_CONTENT);
        assertThat(replay.diff().appeared()).hasSize(1);
        assertThat(replay.diff().gone()).hasSize(1);
    }

    @Test
    void tellsWaiversAndBaselineThatDiffer() {
        Waivers waivers = new Waivers(ZoneOffset.UTC, List.of(waiver("XX-01", "I-1", AS_OF)), List.of());
        AuditRecord full = AuditRecord.of(waivers.apply(ONE), waivers, Baseline.empty("BAKER"));

        assertThat(Replay.of(full, record(ONE)).inputs())
                .containsExactly(
                        new InputDifference(InputDifference.Input.WAIVERS, waivers.digest(), ""),
                        new InputDifference(
                                InputDifference.Input.BASELINE,
                                Baseline.empty("BAKER").digest(),
                                ""));
    }

    @Test
    void tellsAFindingThatSaysSomethingElse() {
        Replay replay = Replay.of(record(saying("this")), record(saying("that")));

        assertThat(replay.identical()).isFalse();
        assertThat(replay.diff().sameFindings()).isTrue();
        assertThat(replay.reworded())
                .extracting(finding -> finding.subject().id())
                .containsExactly("I-1");
    }

    /** One change for each component of what is recorded: whatever differs, something is named. */
    static Stream<Arguments> changes() {
        AuditOutline one = AuditOutline.of(ONE);
        RuleAssessment rule = one.rules().get(0);
        KnownFinding finding = one.findings().get(0);
        Stream<Arguments> ofRules = Stream.of(
                Arguments.of("rule", rules(one, with(rule, "rule", "XX-09"))),
                Arguments.of("title", rules(one, with(rule, "title", "Other"))),
                Arguments.of("status", rules(one, with(rule, "status", AssessmentStatus.DISABLED))),
                Arguments.of("examined", rules(one, with(rule, "examined", 2))),
                Arguments.of("fired", rules(one, with(rule, "fired", 2))),
                Arguments.of("notAssessable", rules(one, with(rule, "notAssessable", 2))),
                Arguments.of("missing", rules(one, with(rule, "missing", List.of("reviews")))));
        Stream<Arguments> ofFindings = Stream.of(
                Arguments.of("fingerprint", findings(one, with(finding, "fingerprint", "f1:" + "0".repeat(32)))),
                Arguments.of("rule of a finding", findings(one, with(finding, "rule", "XX-02"))),
                Arguments.of("subject", findings(one, with(finding, "subject", Given.subject("I-2")))),
                Arguments.of("severity", findings(one, with(finding, "severity", Severity.CRITICAL))),
                Arguments.of("confidence", findings(one, with(finding, "confidence", 0.01 + finding.confidence() / 2))),
                Arguments.of(
                        "a little confidence", findings(one, with(finding, "confidence", finding.confidence() - 0.01))),
                Arguments.of("alternatives", findings(one, with(finding, "alternatives", List.of("z")))),
                Arguments.of("waiver", findings(one, with(finding, "waiver", new Waived("R", "B", AS_OF)))));
        Stream<Arguments> ofTheAudit = Stream.of(
                Arguments.of("libraryVersion", outline(with(one, "libraryVersion", "0.0.9"))),
                Arguments.of("locale", outline(with(one, "locale", Locale.GERMAN))),
                Arguments.of("asOf", outline(with(one, "asOf", AS_OF.plusDays(1)))),
                Arguments.of("portfolio", outline(with(one, "portfolio", "MILL"))),
                Arguments.of("portfolioDigest", outline(with(one, "portfolioDigest", "0"))),
                Arguments.of("packs", outline(with(one, "packs", List.of()))),
                Arguments.of("policyDigest", outline(with(one, "policyDigest", "0"))),
                Arguments.of("complete", outline(with(one, "complete", false))),
                Arguments.of("findings", outline(with(one, "findings", List.of()))),
                Arguments.of("rules", outline(with(one, "rules", List.of()))),
                Arguments.of("waiversDigest", with(record(ONE), "waiversDigest", "0")),
                Arguments.of("baselineDigest", with(record(ONE), "baselineDigest", "0")),
                Arguments.of("scorecardDigest", with(record(ONE), "scorecardDigest", "0")),
                Arguments.of("failuresDigest", with(record(ONE), "failuresDigest", "0")),
                Arguments.of("contents", with(record(ONE), "contents", Map.of(finding.fingerprint(), "0"))));
        return Stream.of(ofRules, ofFindings, ofTheAudit).flatMap(Function.identity());
    }

    private static AuditRecord rules(AuditOutline outline, RuleAssessment rule) {
        return outline(with(outline, "rules", List.of(rule)));
    }

    private static AuditRecord findings(AuditOutline outline, KnownFinding finding) {
        return outline(with(outline, "findings", List.of(finding)));
    }

    private static AuditRecord outline(AuditOutline outline) {
        return with(record(ONE), "outline", outline);
    }

    /** The record with another value of one component. */
    private static <R extends Record> R with(R record, String component, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(component);
                types[i] = components[i].getType();
                values[i] = changed ? value : components[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            R changed = (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int named(Replay replay) {
        return replay.inputs().size()
                + replay.diff().appeared().size()
                + replay.diff().gone().size()
                + replay.diff().nowSeen().size()
                + replay.diff().unverified().size()
                + replay.diff().changed().size()
                + replay.diff().rules().size()
                + replay.reworded().size()
                + replay.outcomes().size();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whateverDiffersIsNamed(String component, AuditRecord other) throws IOException {
        for (Replay replay : List.of(Replay.of(record(ONE), other), Replay.of(other, record(ONE)))) {
            assertThat(replay.identical()).isFalse();
            assertThat(named(replay)).isPositive();
            StringWriter out = new StringWriter();
            TextReplay.write(replay, out);
            assertThat(out.toString().lines().filter(line -> !line.isBlank())).hasSizeGreaterThan(3);
        }
    }

    /** But for the outline, which is looked into, and the names of guards and evidence, which it leaves out. */
    @Test
    void everyComponentOfARecordIsAmongTheChanges() {
        List<String> changed =
                changes().map(change -> change.get()[0].toString()).toList();

        assertThat(Stream.of(AuditRecord.class, AuditOutline.class, RuleAssessment.class, KnownFinding.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getName))
                .isSubsetOf(Stream.concat(changed.stream(), Stream.of("outline", "names"))
                        .toList());
    }

    @Test
    void namesTheRuleWhoseReachDiffers() {
        AuditOutline one = AuditOutline.of(ONE);
        AuditRecord other = rules(one, with(one.rules().get(0), "examined", 2));

        assertThat(Replay.of(record(ONE), other).outcomes())
                .containsExactly(new OutcomeDifference(OutcomeDifference.Outcome.EXAMINED, "XX-01", "1", "2"));
    }

    @Test
    void whatAnOlderRecordDoesNotHoldIsNoDifferenceAndIsTold() throws IOException {
        AuditRecord full = record(ONE);
        AuditRecord older = new AuditRecord(full.outline(), null, null, null, null, full.contents());

        Replay replay = Replay.of(older, full);

        assertThat(replay.identical()).isTrue();
        assertThat(replay.outcomes()).isEmpty();
        assertThat(replay.unrecorded())
                .containsExactly(OutcomeDifference.Outcome.SCORECARD, OutcomeDifference.Outcome.FAILURES);
        StringWriter out = new StringWriter();
        TextReplay.write(replay, out);
        assertThat(out.toString()).contains("Identical", "nobody knows whether");
    }

    @Test
    void holdsTheScorecardAndTheRulesThatThrew() {
        AuditReport fine = report(List.of("I-1"), every("XX-01"), every("XX-02"));
        RuleFailure failure = new RuleFailure("XX-02", "p", "threw", List.of());
        Measure measure = new Measure(
                "KP-01", "T", 0.5, Unit.NUMBER, null, null, null, null, null, MeasureVerdict.POOR, "Because");

        assertThat(record(with(fine, "failures", List.of(failure))).failuresDigest())
                .isNotEqualTo(record(fine).failuresDigest());
        assertThat(record(with(fine, "scorecard", List.of(measure))).scorecardDigest())
                .isNotEqualTo(record(fine).scorecardDigest());
        assertThat(Replay.of(record(fine), record(with(fine, "scorecard", List.of(measure))))
                        .outcomes())
                .extracting(OutcomeDifference::outcome)
                .containsExactly(OutcomeDifference.Outcome.SCORECARD);
    }
}
