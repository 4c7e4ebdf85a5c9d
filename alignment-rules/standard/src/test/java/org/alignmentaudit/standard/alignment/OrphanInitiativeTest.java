package org.alignmentaudit.standard.alignment;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.testing.RuleVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AL-01: (a) an active initiative has no link to an active goal, and is neither required from outside nor keeps the business
 * running; (b) more than two fifths of what active initiatives spent went to those that are, or do.
 */
class OrphanInitiativeTest {

    private static final LocalDate YESTERDAY = AS_OF.minusDays(1);
    private static final LocalDate TOMORROW = AS_OF.plusDays(1);

    // (a) no active goal

    @Test
    void firesWithoutALink() {
        given(initiative("I").goalLinks()).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void staysSilentWithALinkToAnActiveGoal() {
        linkedTo(goal("G", GoalStatus.ACTIVE)).verify().staysSilent();
    }

    @Test
    void staysSilentWhenOneOfSeveralGoalsIsActive() {
        given(initiative("I").goalLinks(GoalLink.to("MET"), GoalLink.to("G")))
                .given(goal("MET", GoalStatus.MET).build())
                .verify()
                .staysSilent();
    }

    @Test
    void staysSilentWhenTheLinkWeighsNothing() {
        given(initiative("I").goalLinks(GoalLink.to("G", 0))).verify().staysSilent();
    }

    @Test
    void firesWhenOnlyAnotherInitiativeHasALink() {
        given(initiative("I").goalLinks(), initiative("J").goalLinks(GoalLink.to("G")))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @ParameterizedTest
    @EnumSource(value = GoalStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void firesWhenTheGoalIsNotActive(GoalStatus status) {
        linkedTo(goal("G", status)).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void staysSilentWhenTheGoalStartsToday() {
        linkedTo(goal("G", GoalStatus.ACTIVE).start(AS_OF)).verify().staysSilent();
    }

    @Test
    void firesWhenTheGoalStartsTomorrow() {
        linkedTo(goal("G", GoalStatus.ACTIVE).start(TOMORROW)).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void staysSilentWhenTheGoalWasDueThirtyDaysAgo() {
        linkedTo(goal("G", GoalStatus.ACTIVE).due(AS_OF.minusDays(30))).verify().staysSilent();
    }

    @Test
    void firesWhenTheGoalWasDueThirtyOneDaysAgo() {
        linkedTo(goal("G", GoalStatus.ACTIVE).due(AS_OF.minusDays(31))).verify().firesOn("INITIATIVE:I");
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void looksAtActiveInitiativesOnly(InitiativeStatus status) {
        given(initiative("I", InitiativeType.PROJECT, status).goalLinks(), serving())
                .verify()
                .staysSilent()
                .examined(1, 1);
    }

    // exempt from (a)

    @Test
    void staysSilentOnAnInitiativeOfTypeMandatory() {
        given(mandatory("I").goalLinks()).verify().staysSilent();
    }

    @Test
    void staysSilentOnARegulatoryInitiative() {
        given(initiative("I").regulatory(true).goalLinks()).verify().staysSilent();
    }

    @Test
    void firesOnAnInitiativeThatIsNotRegulatory() {
        given(initiative("I").regulatory(false).goalLinks()).verify().firesOn("INITIATIVE:I");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "operations", "maintenance", "keep-the-lights-on", "Run"})
    void staysSilentOnWhatKeepsTheBusinessRunning(String tag) {
        given(initiative("I").tags("north", tag).goalLinks()).verify().staysSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "dry-run"})
    void firesOnOtherTags(String tag) {
        given(initiative("I").tags(tag).goalLinks()).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void takesTheRunTagsFromTheSetting() {
        given(
                        initiative("I").tags("run").goalLinks(),
                        initiative("J").tags("care").goalLinks())
                .with("runTags", List.of("care", "support"))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    // guards of (a)

    @Test
    void isSureWhenRegulationAndTagsAreKnown() {
        var finding = given(initiative("I").goalLinks())
                .supplied("initiatives.regulatory", "initiatives.tags")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("keeps-running", GuardOutcome.CLEAR),
                        new Guard("required-from-outside", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.9);
    }

    @Test
    void isLessSureWhenNobodyTellsWhatIsRegulated() {
        var finding = given(initiative("I").goalLinks())
                .supplied("initiatives.tags")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("keeps-running", GuardOutcome.CLEAR),
                        new Guard("required-from-outside", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void isLessSureWhenTagsAreDeclaredUnavailable() {
        var finding = given(initiative("I").goalLinks())
                .supplied("initiatives.regulatory", "initiatives.tags")
                .unavailable("initiatives.tags")
                .verify()
                .finding();

        assertThat(finding.guards())
                .containsExactly(
                        new Guard("keeps-running", GuardOutcome.NOT_CHECKED),
                        new Guard("required-from-outside", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    // data of (a)

    @Test
    void isNotAssessedWithoutData() {
        rule("AL-01").verify().isNotAssessed("goals", "initiatives");
    }

    @Test
    void isNotAssessedWithoutGoals() {
        rule("AL-01")
                .given(initiative("I").goalLinks().build())
                .verify()
                .isNotAssessed("goals", "initiatives.spending");
    }

    @Test
    void isNotAssessedWithoutLinks() {
        given(initiative("I")).verify().isNotAssessed("initiatives.goalLinks", "initiatives.spending");
    }

    @Test
    void isNotAssessedWhenGoalsAreDeclaredUnavailable() {
        given(initiative("I").goalLinks()).unavailable("goals").verify().isNotAssessed("goals", "initiatives.spending");
    }

    @Test
    void isNotAssessedWhenLinksAreDeclaredUnavailable() {
        given(initiative("I").goalLinks())
                .unavailable("initiatives.goalLinks")
                .verify()
                .isNotAssessed("initiatives.goalLinks", "initiatives.spending");
    }

    @Test
    void firesWhenThereAreNoGoals() {
        rule("AL-01")
                .given(initiative("I").goalLinks().build())
                .supplied("goals")
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void firesWhenThereAreNoLinks() {
        given(initiative("I")).supplied("initiatives.goalLinks").verify().firesOn("INITIATIVE:I");
    }

    @Test
    void findsNothingWhenThereAreNoInitiatives() {
        rule("AL-01").supplied("goals", "initiatives").verify().firesOn();
    }

    @Test
    void countsAnInitiativeWithUnknownLinksAsNotAssessable() {
        given(initiative("I").goalLinks(), initiative("J"))
                .supplied("initiatives.spending")
                .verify()
                .firesOn("INITIATIVE:I")
                .examined(2, 1); // I and the organisation; J
    }

    // what (a) says

    @Test
    void ratesAnOrphanHigh() {
        var finding = given(initiative("I").goalLinks()).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly("a");
    }

    @Test
    void citesTheLinksAndWhatWasSpentUpToTheAsOfDate() {
        var finding = given(initiative("I")
                        .goalLinks(GoalLink.to("MET"))
                        .spending(
                                Spend.actual(YESTERDAY, Money.of(1200)),
                                Spend.actual(AS_OF, Money.of(300)),
                                Spend.actual(TOMORROW, Money.of(70))))
                .given(goal("MET", GoalStatus.MET).build())
                .verify()
                .finding();

        FactRef initiative = new FactRef(FactType.INITIATIVE, "I");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence("links", initiative, "goalLinks", 1, Unit.COUNT, null),
                        new Evidence("spent", initiative, "spending.actual", Money.of(1500), Unit.MONEY, null));
        assertThat(finding.counterEvidence()).isEmpty();
    }

    @Test
    void saysThatTheInitiativeServesNoGoal() {
        var finding = given(initiative("I").goalLinks().spending(Spend.actual(YESTERDAY, Money.of(1500))))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "Initiative I is active and has spent EUR\u00a01,500 so far; it is linked to no active goal.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "Every active initiative that is not required from outside or by daily business serves an active goal.");
    }

    // (b) most of the money goes to required work

    @Test
    void firesOnTheOrganisationAboveTwoFifthsOfTheMoney() {
        spent("40.000001", "59.999999").verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void staysSilentOnTheOrganisationAtTwoFifthsOfTheMoney() {
        spent("40", "60").verify().staysSilent();
    }

    @Test
    void firesOnTheOrganisationAboveAnotherShare() {
        spent("50.000001", "49.999999").with("maxRequiredShare", 0.5).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void staysSilentOnTheOrganisationAtAnotherShare() {
        spent("50", "50").with("maxRequiredShare", 0.5).verify().staysSilent();
    }

    @Test
    void countsMandatoryRegulatoryAndRunningWorkAsRequired() {
        var finding = spending(
                        mandatory("M").spending(spend("10")),
                        initiative("R").regulatory(true).spending(spend("15")),
                        initiative("T").tags("maintenance").spending(spend("20")),
                        initiative("I").tags("north").regulatory(false).spending(spend("55")))
                .verify()
                .finding();

        assertThat(finding.evidence()).extracting(Evidence::value).containsExactly(Money.of(45), Money.of(100), 0.45);
    }

    @Test
    void countsTheRunTagsOfTheSettingAsRequired() {
        spent("41", "59").with("runTags", List.of("care")).verify().staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void leavesOutRequiredMoneyOfInitiativesThatAreNotActive(InitiativeStatus status) {
        spent("40", "60")
                .given(initiative("M", InitiativeType.MANDATORY, status)
                        .spending(spend("900"))
                        .build())
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @EnumSource(value = InitiativeStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void leavesOutOtherMoneyOfInitiativesThatAreNotActive(InitiativeStatus status) {
        spent("41", "59")
                .given(initiative("J", InitiativeType.PROJECT, status)
                        .spending(spend("900"))
                        .build())
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void countsMoneySpentOnTheAsOfDate() {
        spending(
                        initiative("R").tags("run").spending(Spend.actual(AS_OF, Money.of(41))),
                        initiative("I").spending(spend("59")))
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void leavesOutMoneySpentAfterTheAsOfDate() {
        spending(
                        initiative("R").tags("run").spending(spend("40"), Spend.actual(TOMORROW, Money.of(900))),
                        initiative("I").spending(spend("60")))
                .verify()
                .staysSilent();
    }

    @Test
    void leavesOutMoneyThatWasOnlyPlanned() {
        spending(
                        initiative("R").tags("run").spending(spend("41")),
                        initiative("I").spending(Spend.of(YESTERDAY, Money.of(900), Money.of(59))))
                .verify()
                .firesOn("ORGANIZATION:org");
    }

    @Test
    void staysSilentOnTheOrganisationWhenNothingWasSpent() {
        spent("0", "0").verify().staysSilent();
    }

    @Test
    void staysSilentOnTheOrganisationWhenCreditNotesOutweighTheMoneySpent() {
        spent("10", "-20").verify().staysSilent();
    }

    @Test
    void isNotAssessedWhenOnlyTheMoneyIsKnown() {
        rule("AL-01")
                .given(initiative("I").spending(spend("10")).build())
                .verify()
                .isNotAssessed("goals", "initiatives.goalLinks");
    }

    @Test
    void countsTheOrganisationAsNotAssessableWhenTheMoneyIsDeclaredUnavailable() {
        var verification = given(initiative("I").goalLinks(GoalLink.to("G")).spending(spend("10")), mandatory("M"))
                .unavailable("initiatives.spending")
                .verify()
                .staysSilent()
                .examined(1, 2); // I; M, whose links are unknown, and the organisation

        assertThat(verification.assessment().missing()).containsExactly("initiatives.spending");
    }

    // what (b) says

    @Test
    void ratesRequiredWorkLow() {
        var finding = spent("45", "55").verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.evidenceLevel()).isEqualTo(EvidenceLevel.E1);
        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.guards()).containsExactly(new Guard("spending-complete", GuardOutcome.CLEAR));
        assertThat(finding.confidence()).isEqualTo(0.9);
    }

    @Test
    void citesRequiredMoneyAllMoneyAndTheShare() {
        FactRef organisation = new FactRef(FactType.ORGANIZATION, "org");

        assertThat(spent("45", "55").verify().finding().evidence())
                .containsExactly(
                        new Evidence("required", organisation, null, Money.of(45), Unit.MONEY, null),
                        new Evidence("spent", organisation, null, Money.of(100), Unit.MONEY, null),
                        new Evidence("requiredShare", organisation, null, 0.45, Unit.SHARE, null));
    }

    @Test
    void saysHowMuchMoneyIsNotFreeToChoose() {
        var texts = spent("45", "55")
                .with("maxRequiredShare", 0.35)
                .verify()
                .finding()
                .texts();

        assertThat(texts.condition())
                .isEqualTo(
                        "Of the EUR\u00a0100 that active initiatives spent to date, EUR\u00a045 (45\u00a0%) went to initiatives that are "
                                + "required from outside or keep the business running.");
        assertThat(texts.criterion())
                .isEqualTo("At most 35\u00a0% of the money goes to initiatives that nobody chose for a goal.");
    }

    // (a) and (b)

    @Test
    void findsTheOrphanAndTheOrganisationApart() {
        given(
                        mandatory("M").goalLinks().spending(spend("41")),
                        initiative("I").goalLinks().spending(spend("59")))
                .verify()
                .firesOn("INITIATIVE:I", "ORGANIZATION:org")
                .examined(3, 0);
    }

    // fixtures

    /** The initiatives beside an active goal G. */
    private static RuleVerifier given(InitiativeBuilder... initiatives) {
        RuleVerifier verifier = rule("AL-01").given(goal("G", GoalStatus.ACTIVE).build());
        for (InitiativeBuilder initiative : initiatives) {
            verifier.given(initiative.build());
        }
        return verifier;
    }

    /** An active initiative I with a link to this goal. */
    private static RuleVerifier linkedTo(GoalBuilder goal) {
        Goal built = goal.build();
        return rule("AL-01")
                .given(built, initiative("I").goalLinks(GoalLink.to(built.id())).build());
    }

    /** The initiatives, all of which serve the goal G, so that (a) has nothing to say. */
    private static RuleVerifier spending(InitiativeBuilder... initiatives) {
        for (InitiativeBuilder initiative : initiatives) {
            initiative.goalLinks(GoalLink.to("G"));
        }
        return given(initiatives);
    }

    /** What an initiative that keeps the business running spent, and what another one spent. */
    private static RuleVerifier spent(String onRunning, String onOther) {
        return spending(
                initiative("R").tags("run").spending(spend(onRunning)),
                initiative("I").spending(spend(onOther)));
    }

    private static Spend spend(String amount) {
        return Spend.actual(YESTERDAY, Money.of(amount));
    }

    private static GoalBuilder goal(String id, GoalStatus status) {
        return Goal.builder(id, "Goal " + id, status);
    }

    private static InitiativeBuilder serving() {
        return initiative("SERVING").goalLinks(GoalLink.to("G"));
    }

    private static InitiativeBuilder mandatory(String id) {
        return initiative(id, InitiativeType.MANDATORY, InitiativeStatus.ACTIVE);
    }

    private static InitiativeBuilder initiative(String id) {
        return initiative(id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    private static InitiativeBuilder initiative(String id, InitiativeType type, InitiativeStatus status) {
        return Initiative.builder(id, "Initiative " + id, type, status);
    }

    // what nobody tells of the money

    @Test
    void saysNothingOfTheMoneyThatNobodyTells() {
        var finding = given(initiative("I").goalLinks()).verify().finding();

        assertThat(finding.condition()).isEqualTo("Initiative I is active; it is linked to no active goal.");
        assertThat(finding.evidence()).extracting(Evidence::role).containsExactly("links");
    }

    @Test
    void saysNothingOfTheMoneyWhereOnlyPlansAreKnown() {
        var finding = given(
                        initiative("I").goalLinks().spending(new Spend(YESTERDAY, Money.of(9), null, null, null, null)))
                .verify()
                .finding();

        assertThat(finding.evidence()).extracting(Evidence::role).containsExactly("links");
    }

    @Test
    void saysThatNothingWasSpentWhereThatIsKnown() {
        var finding = given(initiative("I").goalLinks().spending()).verify().finding();

        assertThat(finding.condition())
                .isEqualTo("Initiative I is active and has spent EUR\u00a00 so far; it is linked to no active goal.");
    }

    @Test
    void isLessSureOfTheShareWhereAnInitiativeDoesNotTellItsMoney() {
        var finding = spent("45", "55").given(serving().build()).verify().finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.guards()).containsExactly(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
    }

    @Test
    void isLessSureOfTheShareWhereAnInitiativeTellsOnlyItsHours() {
        var finding = spent("45", "55")
                .given(serving()
                        .spending(new Spend(YESTERDAY, null, null, null, 8.0, null))
                        .build())
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("b");
        assertThat(finding.guards()).containsExactly(new Guard("spending-complete", GuardOutcome.NOT_CHECKED));
    }
}
