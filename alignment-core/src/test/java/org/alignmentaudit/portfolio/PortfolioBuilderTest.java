package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.decision;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Organization;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioBuilderTest {

    private static final Organization BAKER = Organization.of("BAKER", "Baker", AS_OF, "EUR");

    @Test
    void aPortfolioNeedsAnOrganisation() {
        assertThat(Refusal.of(Portfolio.builder().add(goal("G").build())))
                .isEqualTo(
                        "organization: is missing.\nEvery portfolio names its organisation and the day to look from.");
    }

    @Test
    void thereIsOneOrganisation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> organization().organization(BAKER))
                .withMessage("organization is set twice.\nMaybe two sources name it.");
    }

    @Test
    void theOrganisationIsNotAdded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portfolio.builder().add(BAKER))
                .withMessage("The organisation is no list.\nMaybe organization(...) was meant.");
    }

    @Test
    void aRecordOfAnotherKindIsRefused() {
        record Stranger(String id) implements Fact {}
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization().add(new Stranger("X")))
                .withMessage(Stranger.class.getName() + " is no element of the dictionary.");
    }

    @Test
    void unknownPathsAreRefusedWithTheNearest() {
        assertThat(Refusal.of(organization().supplied("goals.ownr").unavailable("statusReport")))
                .isEqualTo("supplied: 'goals.ownr' is no path of the data dictionary.\n"
                        + "Maybe goals.owner was meant.\n"
                        + "unavailable: 'statusReport' is no path of the data dictionary.\n"
                        + "The paths are the names of elements, lists and fields, joined by dots.");
    }

    @Test
    void everyProblemIsSaidAtOnceInTheOrderOfTheInput() {
        PortfolioBuilder builder = organization()
                .add(initiative("I").goalLinks(GoalLink.to("G", 7)).build())
                .add(
                        goal("H").priority(9).build(),
                        Goal.builder("J", "", GoalStatus.ACTIVE).build())
                .add(decision("", AS_OF).build());
        assertThat(Refusal.problems(builder))
                .extracting(Problem::place)
                .containsExactly(
                        "initiatives[I]/goalLinks/0/weight",
                        "goals[H]/priority",
                        "goals[J]/title",
                        "decisions[]/id",
                        "initiatives[I]/goalLinks/0/goalId");
    }

    @Test
    void twoHundredProblemsAreShownAndTheRestIsCounted() {
        String[] lines = Refusal.of(withProblems(203)).split("\n");
        assertThat(lines).hasSize(2 * 200 + 1);
        assertThat(lines[398]).isEqualTo("goals[G200]/priority: 9 is not between 1 and 5.");
        assertThat(lines[400]).isEqualTo("and 3 more");
        assertThat(Refusal.problems(withProblems(203))).hasSize(203);
    }

    @Test
    void twoHundredProblemsAreAllShown() {
        assertThat(Refusal.of(withProblems(200))).doesNotContain("more").contains("goals[G200]");
    }

    private static PortfolioBuilder withProblems(int number) {
        List<Goal> goals = IntStream.rangeClosed(1, number)
                .mapToObj(i -> goal("G" + i).priority(9).build())
                .toList();
        return organization().addAll(goals);
    }

    @Test
    void problemsNameTheSourceWhereItIsKnown() {
        Goal first = goal("G").build();
        Goal second = Goal.builder("G", "", GoalStatus.ACTIVE).build();
        Map<Object, String> lines = new IdentityHashMap<>();
        lines.put(first, "goals.csv:2");
        lines.put(second, "goals.csv:3");
        assertThat(Refusal.of(
                        organization().add(first, second).provenance(record -> Optional.ofNullable(lines.get(record)))))
                .isEqualTo("goals.csv:3/id: 'G' is there twice, first at goals.csv:2.\n"
                        + "Maybe two exports were joined.\n"
                        + "goals.csv:3/title: is empty.\nExpected a text.");
    }

    @Test
    void rowsNameTheirOwnSource() {
        GoalLink link = GoalLink.to("G", 2);
        assertThat(Refusal.of(organization()
                        .add(goal("G").build(), initiative("I").goalLinks(link).build())
                        .provenance(record -> record == link ? Optional.of("goal_links.csv:9") : Optional.empty())))
                .startsWith("goal_links.csv:9/weight: 2.0 is not between 0 and 1.");
    }

    @Test
    void circlesNameTheSourceOfTheirFirstRecord() {
        assertThat(Refusal.of(organization()
                        .add(goal("A").parentId("A").build())
                        .provenance(record -> Optional.of("goals.json /goals/0"))))
                .startsWith("goals.json /goals/0/parentId: leads back to itself: A -> A.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recordsComeOutById(boolean reversed) {
        Goal a = goal("A").build();
        Goal b = goal("B").build();
        Portfolio portfolio =
                organization().add(reversed ? b : a, reversed ? a : b).build();
        assertThat(portfolio.goals()).extracting(Goal::id).containsExactly("A", "B");
    }

    @Test
    void elementsComeOutInTheOrderOfTheDictionary() {
        Portfolio portfolio = Portfolio.builder()
                .add(decision("D", AS_OF).build(), initiative("I").build())
                .supplied("risks", "goals")
                .organization(BAKER)
                .build();
        assertThat(portfolio.suppliedElements())
                .containsExactly("organization", "goals", "initiatives", "decisions", "risks");
    }

    @Test
    void factsAreTheElementsAndWhatIsDerivedFromThem() {
        Portfolio portfolio = organization()
                .add(
                        goal("G").build(),
                        initiative("I").goalLinks(GoalLink.to("G")).build())
                .build();
        assertThat(portfolio.facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "Organization", "Goal", "Initiative", "PortfolioProfile", "Contribution", "GoalFunding");
    }

    @Test
    void theDayIsThatOfTheOrganisation() {
        Portfolio portfolio = organization().build();
        assertThat(portfolio.asOf()).isEqualTo(AS_OF);
        assertThat(portfolio.organization()).isEqualTo(BAKER);
    }

    @Test
    void aBuilderThatTookRowsBuildsOnceAndTakesNothingMore() {
        PortfolioBuilder builder = organization();
        TableInput teams = builder.table("teams", "id", "name").row("T", "Team");
        builder.build();
        Stream.<ThrowingCallable>of(
                        builder::build,
                        () -> builder.add(goal("G").build()),
                        () -> builder.rows(new FactRow("teams", Map.of("id", "U"))),
                        () -> builder.table("goals", "id"),
                        () -> builder.supplied("goals"),
                        () -> builder.unavailable("goals"),
                        () -> teams.row("U", "Team"))
                .forEach(late -> assertThatIllegalStateException()
                        .isThrownBy(late)
                        .withMessage("The portfolio was built already, or refused.\n"
                                + "Take a new builder, and tell it everything."));
    }

    @Test
    void aBuilderThatTookRecordsAloneBuildsAgainWithWhatWasAddedSince() {
        PortfolioBuilder builder = Portfolio.builder().add(goal("G").build()).supplied("teems");
        List<Problem> first = Refusal.problems(builder);
        assertThat(first).hasSize(2);
        assertThat(Refusal.problems(builder)).isEqualTo(first);
        PortfolioBuilder mended = organization().add(goal("G").build());
        assertThat(mended.build().goals()).hasSize(1);
        assertThat(mended.add(goal("H").build()).build().goals()).hasSize(2);
    }
}
