package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ids that are there twice or nowhere, subjects that nothing is, and circles. */
class ReferenceProblemsTest {

    @Test
    void anIdThatIsThereTwice() {
        assertThat(Refusal.of(goal("G").build(), goal("G").build()))
                .isEqualTo("goals[G]/id: 'G' is there twice, first at goals.\nMaybe two exports were joined.");
    }

    @Test
    void theSameIdInTwoElementsIsAllowed() {
        assertThatCode(() -> portfolio(goal("1").build(), initiative("1").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void aReferenceToNothingWithTheNearestId() {
        assertThat(Refusal.of(
                        goal("GOAL-10").build(),
                        initiative("I").goalLinks(GoalLink.to("GOAL-1O")).build()))
                .isEqualTo("initiatives[I]/goalLinks/0/goalId: 'GOAL-1O' is not among the goals.\n"
                        + "Maybe GOAL-10 was meant.");
    }

    @Test
    void aReferenceToNothingWithNothingNear() {
        assertThat(Refusal.of(goal("G").parentId("Revenue").build()))
                .isEqualTo("goals[G]/parentId: 'Revenue' is not among the goals.\n"
                        + "Maybe the export of goals is not complete.");
    }

    @Test
    void aReferenceIntoAnElementThatIsNotThere() {
        assertThat(Refusal.of(initiative("I").goalLinks(GoalLink.to("G")).build()))
                .isEqualTo("initiatives[I]/goalLinks/0/goalId: 'G' is not among the goals.\n"
                        + "Maybe the export of goals is not complete.");
    }

    @Test
    void eachOfSeveralReferencesInAList() {
        assertThat(Refusal.of(
                        goal("G").build(),
                        decision("D", AS_OF).goalIds("G", "first", "second").build()))
                .isEqualTo("decisions[D]/goalIds: 'first' is not among the goals.\n"
                        + "Maybe the export of goals is not complete.\n"
                        + "decisions[D]/goalIds: 'second' is not among the goals.\n"
                        + "Maybe the export of goals is not complete.");
    }

    /** Otherwise a large portfolio of wrong ids would take hours to refuse. */
    @Test
    void theNearestIdIsNoLongerLookedForAfterManyComparisons() {
        List<Goal> goals = IntStream.range(0, 5_000)
                .mapToObj(i -> goal("goal-" + i).build())
                .toList();
        String[] wrong =
                IntStream.range(1_000, 1_101).mapToObj(i -> "goal_" + i).toArray(String[]::new);
        PortfolioBuilder portfolio = organization()
                .addAll(goals)
                .add(decision("D", AS_OF).goalIds(wrong).build());
        List<Problem> problems = Refusal.problems(portfolio);
        assertThat(problems).hasSize(101);
        assertThat(problems.get(99).advice()).isEqualTo("Maybe goal-1099 was meant.");
        assertThat(problems.get(100).advice()).isEqualTo("Maybe the export of goals is not complete.");
    }

    @Test
    void recordsMayReferToWhatIsAddedLater() {
        assertThatCode(() -> portfolio(
                        initiative("I").goalLinks(GoalLink.to("G")).build(),
                        goal("G").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void aSubjectThatIsNoInitiative() {
        assertThat(Refusal.of(
                        goal("G").build(), decision("D", AS_OF).subjectId("G").build()))
                .isEqualTo("decisions[D]/subjectId: 'G' is not among the initiatives.\n"
                        + "Maybe the export of initiatives is not complete.");
    }

    @Test
    void aSubjectOfItsKindIsFound() {
        assertThatCode(() -> portfolio(
                        goal("G").build(),
                        new Risk("R", SubjectType.GOAL, "G", Level.LOW, null, null),
                        new Risk("S", SubjectType.ORGANIZATION, "BAKER", Level.LOW, null, null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = SubjectType.class,
            names = {"TEAM", "PARTNER", "PROCESS"})
    void aSubjectOfADirectoryThatNobodySuppliedIsNotLookedUp(SubjectType type) {
        assertThatCode(() -> portfolio(new Risk("R", type, "X", Level.LOW, null, null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"TEAM, teams", "PARTNER, partners", "PROCESS, processes", "OPPORTUNITY, opportunities"})
    void aSubjectOfASuppliedElementMustBeThere(SubjectType type, String element) {
        assertThat(Refusal.of(organization()
                        .add(new Risk("R", type, "X", Level.LOW, null, null))
                        .supplied(element)))
                .isEqualTo("risks[R]/subjectId: 'X' is not among the " + element + ".\nMaybe the export of " + element
                        + " is not complete.");
    }

    @Test
    void anIdOfADirectoryThatNobodySuppliedIsTaken() {
        assertThatCode(() -> portfolio(initiative("I").teams("T").build())).doesNotThrowAnyException();
    }

    @Test
    void anIdThatASuppliedDirectoryDoesNotHold() {
        assertThat(Refusal.of(initiative("I").teams("Bkery").build(), Team.of("Bakery", "Bakery")))
                .isEqualTo("initiatives[I]/teams: 'Bkery' is not among the teams.\nMaybe Bakery was meant.");
    }

    @Test
    void processesMayFeedEachOther() {
        BusinessProcess mix =
                BusinessProcess.builder("Mix", "Mix").upstreamOf("Bake").build();
        BusinessProcess bake =
                BusinessProcess.builder("Bake", "Bake").upstreamOf("Mix").build();
        assertThatCode(() -> portfolio(mix, bake)).doesNotThrowAnyException();
    }

    @Test
    void aProcessDoesNotFeedItself() {
        assertThat(Refusal.of(
                        BusinessProcess.builder("Mix", "Mix").upstreamOf("Mix").build()))
                .isEqualTo("processes[Mix]/upstreamOf: names the record itself.\nLeave it out.");
    }

    @Test
    void teamsDoNotBelongToThemselvesThroughOthers() {
        Team bakery = new Team("Bakery", "Bakery", null, "Shop");
        Team shop = new Team("Shop", "Shop", null, "Bakery");
        assertThat(Refusal.of(bakery, shop))
                .isEqualTo("teams[Bakery]/parentId: leads back to itself: Bakery -> Shop -> Bakery.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void aKindOfSubjectWithoutASubject() {
        assertThat(Refusal.of(decision("D", AS_OF).subjectType(SubjectType.GOAL).build()))
                .isEqualTo("decisions[D]/subjectId: is missing beside subjectType GOAL.\n"
                        + "Name the subject, or neither.");
    }

    @Test
    void aRequiredSubjectIsMissedOnce() {
        Review review = new Review("R", null, null, ReviewKind.GATE, null, AS_OF, null, null, new Rows<>());
        assertThat(Refusal.of(review)).isEqualTo("reviews[R]/subjectId: is missing.\nExpected a text.");
    }

    @Test
    void goalsThatServeEachOther() {
        assertThat(Refusal.of(
                        goal("C").parentId("A").build(),
                        goal("A").parentId("B").build(),
                        goal("B").parentId("C").build()))
                .isEqualTo("goals[A]/parentId: leads back to itself: A -> B -> C -> A.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void initiativesThatDependOnEachOther() {
        assertThat(Refusal.of(
                        initiative("I").dependsOn("J", "K").build(),
                        initiative("J").build(),
                        initiative("K").dependsOn("I").build()))
                .isEqualTo("initiatives[I]/dependsOn: leads back to itself: I -> K -> I.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void anInitiativeThatDependsOnItself() {
        assertThat(Refusal.of(initiative("I").dependsOn("I").build()))
                .isEqualTo("initiatives[I]/dependsOn: leads back to itself: I -> I.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void aCircleThatIsOnlyReachedFromOutside() {
        assertThat(Refusal.of(
                        goal("A").parentId("B").build(),
                        goal("B").parentId("C").build(),
                        goal("C").parentId("B").build()))
                .isEqualTo("goals[B]/parentId: leads back to itself: B -> C -> B.\n"
                        + "Cut the circle at one of these records.");
    }

    @Test
    void twoWaysToOneInitiativeAreNoCircle() {
        assertThatCode(() -> portfolio(
                        initiative("A").dependsOn("B", "C").build(),
                        initiative("B").dependsOn("D").build(),
                        initiative("C").dependsOn("D").build(),
                        initiative("D").build()))
                .doesNotThrowAnyException();
    }

    @Test
    void aLongChainIsNoCircleAndNeedsNoDeepStack() {
        PortfolioBuilder builder = organization();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            builder.add(
                    i + 1 < length
                            ? initiative("I" + i).dependsOn("I" + (i + 1)).build()
                            : initiative("I" + i).build());
        }
        assertThat(builder.build().initiatives()).hasSize(length);
    }
}
