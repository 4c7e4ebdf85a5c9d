package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that throws fails alone. */
class FailureIsolationTest {

    private static final Portfolio PORTFOLIO = portfolio(
            initiative("I").build(), initiative("J").build(), initiative("K").build());

    private static final RuleAssessment FAILED =
            new RuleAssessment("XX-05", "XX-05.title", AssessmentStatus.FAILED, 0, 0, 0, List.of());

    private static boolean fail() {
        throw new IllegalStateException("bad rule");
    }

    private static boolean failOn(Initiative initiative) {
        return initiative.id().equals("J") && fail();
    }

    private static JavaRule failingConsequence(String name) {
        return JavaRule.of(name, Initiative.class, i -> true, (draft, i) -> failOn(i));
    }

    private static JavaRule failingAlpha(String name) {
        return JavaRule.of(name, Initiative.class, FailureIsolationTest::failOn);
    }

    private static JavaRule failingBeta(String name) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        Variable<Initiative> other = DSL.declarationOf(Initiative.class, "$other");
        return JavaRule.of(
                name,
                PatternDSL.pattern(one),
                PatternDSL.pattern(other).expr("beta of " + name, one, (b, a) -> failOn(a)),
                DSL.on(one, JavaRule.findings(name)).execute((drools, it, f) -> JavaRule.raise(f, drools, it)));
    }

    private static JavaRule failingNot(String name) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        Variable<Initiative> other = DSL.declarationOf(Initiative.class, "$other");
        return JavaRule.of(
                name,
                PatternDSL.pattern(one),
                DSL.not(PatternDSL.pattern(other).expr("not of " + name, one, (b, a) -> failOn(a))),
                DSL.on(one, JavaRule.findings(name)).execute((drools, it, f) -> JavaRule.raise(f, drools, it)));
    }

    /** Its function throws a bare exception: nothing in it names the rule. */
    private static JavaRule failingFrom(String name) {
        return from(name, FailureIsolationTest::failOn);
    }

    private static JavaRule from(String name, Predicate<Initiative> function) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        return from(name, one, PatternDSL.pattern(one), function);
    }

    /** Its function is asked in the session alone: no look ahead reaches behind a join. */
    private static JavaRule fromBehindAJoin(String name, Predicate<Initiative> function) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        Variable<Initiative> other = DSL.declarationOf(Initiative.class, "$other");
        return from(name, one, DSL.and(PatternDSL.pattern(other), PatternDSL.pattern(one)), function);
    }

    private static JavaRule from(
            String name, Variable<Initiative> one, RuleItemBuilder<?> facts, Predicate<Initiative> function) {
        Variable<Boolean> computed =
                DSL.declarationOf(Boolean.class, "$computed", DSL.from(one, it -> function.test(it)));
        return JavaRule.of(
                name,
                facts,
                PatternDSL.pattern(computed),
                DSL.on(one, JavaRule.findings(name)).execute((drools, it, f) -> JavaRule.raise(f, drools, it)));
    }

    static Stream<Named<JavaRule>> bad() {
        return Stream.of(
                Named.of("consequence", failingConsequence("XX-05")),
                Named.of("alpha constraint", failingAlpha("XX-05")),
                Named.of("beta constraint", failingBeta("XX-05")),
                Named.of("constraint within not", failingNot("XX-05")),
                Named.of("function in from", failingFrom("XX-05")));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theOthersKeepAllTheirFindings(JavaRule bad) {
        AuditReport alone = audit(PORTFOLIO, everyInitiative("XX-01"), everyInitiative("XX-09"));
        AuditReport beside = audit(PORTFOLIO, everyInitiative("XX-01"), bad, everyInitiative("XX-09"));
        assertThat(beside.findings()).isEqualTo(alone.findings()).hasSize(6);
        assertThat(beside.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theRuleHasFailed(JavaRule bad) {
        AuditReport report = audit(PORTFOLIO, everyInitiative("XX-01"), bad);
        assertThat(report.rule("XX-05")).contains(FAILED);
        assertThat(report.rule("XX-01")).map(RuleAssessment::status).contains(AssessmentStatus.ASSESSED);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void theFailureNamesRuleAndPackageAndSaysWhatWasThrown(JavaRule bad) {
        assertThat(audit(PORTFOLIO, bad, everyInitiative("XX-01")).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.rule()).isEqualTo("XX-05");
                    assertThat(failure.place()).isEqualTo("fixture.xx05");
                    assertThat(failure.message()).isNotEqualTo("null").isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aFailedRuleMayBeTheOnlyOne(JavaRule bad) {
        AuditReport report = audit(PORTFOLIO, bad);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rules()).containsExactly(FAILED);
    }

    @Test
    void aFailedRuleLosesTheFindingsItHadAlreadyRaised() {
        JavaRule onTheLast = JavaRule.of("XX-05", Initiative.class, i -> true, (draft, i) -> {
            if (i.id().equals("K")) {
                fail();
            }
        });
        assertThat(audit(PORTFOLIO, onTheLast).findings()).isEmpty();
    }

    @Test
    void aFormThatFailsTakesTheOtherFormsOfItsRuleWithIt() {
        AuditReport report = audit(
                PORTFOLIO,
                everyInitiative("XX-05/a"),
                failingAlpha("XX-05/b"),
                failingConsequence("XX-06/a"),
                everyInitiative("XX-06/b"),
                everyInitiative("XX-01"));
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsOnly("XX-01")
                .hasSize(3);
        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-05/b", "XX-06/a");
        assertThat(report.rules())
                .extracting(RuleAssessment::status)
                .containsExactly(AssessmentStatus.ASSESSED, AssessmentStatus.FAILED, AssessmentStatus.FAILED);
    }

    @Test
    void severalRulesFailAtOnce() {
        AuditReport report = audit(
                PORTFOLIO,
                failingAlpha("XX-02"),
                failingBeta("XX-03"),
                everyInitiative("XX-01"),
                failingFrom("XX-04"),
                failingFrom("XX-05"),
                failingConsequence("XX-06"),
                failingNot("XX-07"),
                everyInitiative("XX-09"));
        assertThat(report.failures())
                .extracting(RuleFailure::rule)
                .containsExactly("XX-02", "XX-03", "XX-04", "XX-05", "XX-06", "XX-07");
        assertThat(report.findings())
                .extracting(Finding::rule)
                .containsOnly("XX-01", "XX-09")
                .hasSize(6);
    }

    @Test
    void rulesThatShareABadConstraintAllFail() {
        AuditReport report =
                audit(PORTFOLIO, sharing("XX-02"), sharing("XX-03"), sharing("XX-04"), everyInitiative("XX-01"));
        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-02", "XX-03", "XX-04");
        assertThat(report.findings()).hasSize(3);
    }

    private static JavaRule sharing(String name) {
        Variable<Initiative> one = DSL.declarationOf(Initiative.class, "$one");
        return JavaRule.of(
                name,
                PatternDSL.pattern(one).expr("shared", FailureIsolationTest::failOn),
                DSL.on(one, JavaRule.findings(name)).execute((drools, it, f) -> JavaRule.raise(f, drools, it)));
    }

    @Test
    void theSameRulesFailAgainAndAgain() {
        Auditor auditor = Given.auditor(failingAlpha("XX-02"), failingFrom("XX-03"), everyInitiative("XX-01"));
        AuditReport first = auditor.audit(PORTFOLIO);
        assertThat(auditor.audit(PORTFOLIO)).isEqualTo(first);
    }

    @Test
    void aRuleFailsOnlyOverFactsThatMakeItThrow() {
        Auditor auditor = Given.auditor(failingAlpha("XX-05"), everyInitiative("XX-01"));
        assertThat(auditor.audit(PORTFOLIO).failures()).hasSize(1);
        AuditReport harmless = auditor.audit(portfolio(initiative("I").build()));
        assertThat(harmless.failures()).isEmpty();
        assertThat(harmless.rule("XX-05")).map(RuleAssessment::status).contains(AssessmentStatus.ASSESSED);
    }

    @Test
    void evidenceThatNoTextCanWriteFailsTheRule() {
        JavaRule rule = JavaRule.of("XX-05", Initiative.class, i -> true, (draft, i) -> draft.evidence("share", 0.5));
        assertThat(audit(PORTFOLIO, rule).failures())
                .containsExactly(new RuleFailure(
                        "XX-05",
                        "fixture.xx05",
                        "Evidence 'share' is a Double, which no text can write.\n"
                                + "Maybe Share.of(...) or Days.of(...) was meant.",
                        List.of("INITIATIVE:I")));
    }

    @Test
    void anExceptionThatNoRuleCausesAloneComesOut() {
        AtomicBoolean first = new AtomicBoolean(true);
        JavaRule once = fromBehindAJoin("XX-05", i -> first.getAndSet(false) && fail());
        assertThatIllegalStateException()
                .isThrownBy(() -> audit(PORTFOLIO, once, everyInitiative("XX-01")))
                .withMessage("bad rule");
    }

    @Test
    void aConsequenceThatThrowsNamesTheSubjectAtHand() {
        assertThat(audit(PORTFOLIO, failingConsequence("XX-05")).failures())
                .singleElement()
                .extracting(RuleFailure::facts)
                .isEqualTo(List.of("INITIATIVE:J"));
    }

    @Test
    void aConditionOnOneFactThatThrowsNamesTheSubjectAtHand() {
        assertThat(audit(PORTFOLIO, failingAlpha("XX-05")).failures())
                .singleElement()
                .extracting(RuleFailure::facts)
                .isEqualTo(List.of("INITIATIVE:J"));
    }

    @Test
    void anErrorFailsTheRuleAsAnExceptionDoes() {
        JavaRule consequence = JavaRule.of("XX-05", Initiative.class, i -> true, (draft, i) -> {
            throw new NoSuchMethodError("gone");
        });
        JavaRule condition = JavaRule.of("XX-06", Initiative.class, i -> {
            throw new StackOverflowError("too deep");
        });
        AuditReport report = audit(PORTFOLIO, everyInitiative("XX-01"), consequence, condition);
        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-05", "XX-06");
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void aPropertyInEachThatThrowsFailsTheRuleAlone() {
        AuditReport report = audit(
                PORTFOLIO, everyInitiative("XX-01"), everyInitiative("XX-05").with("each", "goalLinks.list.get(0)"));
        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-05");
        assertThat(report.rule("XX-05")).map(RuleAssessment::status).contains(AssessmentStatus.FAILED);
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void aPropertyThatThrowsForOneOfThousandsFailsTheRuleAlone() {
        GoalLink link = GoalLink.to("G");
        Initiative[] initiatives = IntStream.range(0, 2_500)
                .mapToObj(i -> initiative("I" + i)
                        .goalLinks(i == 77 ? new GoalLink[0] : new GoalLink[] {link})
                        .build())
                .toArray(Initiative[]::new);

        AuditReport report = audit(
                organization().add(goal("G")).add(initiatives).build(),
                everyInitiative("XX-01"),
                everyInitiative("XX-05").with("each", "goalLinks.list.get(0)"));

        assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("XX-05");
        assertThat(report.rule("XX-05"))
                .map(rule -> rule.examined() + rule.notAssessable())
                .contains(0);
        assertThat(report.rule("XX-01")).map(RuleAssessment::examined).contains(2_500);
    }
}
