package org.alignmentaudit.report;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.internal.html.Money;
import org.alignmentaudit.internal.html.Sankey;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.junit.jupiter.api.Test;

class HtmlMoneyTest {

    private final PortfolioBuilder portfolio =
            Portfolio.builder().organization(Organization.of("bakery", "Bakery", SampleReport.AS_OF, "EUR"));

    private void spend(String id, long amount, GoalLink... links) {
        portfolio.add(Initiative.builder(id, "Name of " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                .spending(Spend.actual(parse("2026-03-31"), org.alignmentaudit.facts.Money.of(amount)))
                .goalLinks(links)
                .build());
    }

    private Money money() {
        return new HtmlMoney(portfolio.build(), new Wording(new SampleReport().build())).money();
    }

    private static List<String> names(Sankey chart) {
        return chart.nodes().stream().map(Sankey.Node::title).toList();
    }

    @Test
    void drawsTheFlowsForWideAndForNarrowScreens() {
        portfolio.add(Goal.builder("G-1", "Bread", GoalStatus.ACTIVE).build());
        spend("I-1", 300, GoalLink.to("G-1"));
        spend("I-2", 100);

        Money money = money();

        assertThat(money.charts()).extracting(Sankey::form).containsExactly("wide", "narrow");
        assertThat(names(money.charts().get(0)))
                .containsExactly(
                        "Name of I-1: EUR\u00a0300 (75\u00a0%)",
                        "Name of I-2: EUR\u00a0100 (25\u00a0%)",
                        "Bread: EUR\u00a0300 (75\u00a0%)",
                        "No goal: EUR\u00a0100 (25\u00a0%)");
        assertThat(money.charts().get(0).ribbons())
                .extracting(Sankey.Ribbon::title)
                .containsExactly(
                        "Name of I-1 \u2192 Bread: EUR\u00a0300 (75\u00a0%)",
                        "Name of I-2 \u2192 No goal: EUR\u00a0100 (25\u00a0%)");
    }

    @Test
    void tellsTheSameAsATable() {
        portfolio
                .add(Goal.builder("G-1", "Bread", GoalStatus.ACTIVE).build())
                .add(Goal.builder("G-2", "Cake", GoalStatus.ACTIVE).build())
                .add(Goal.builder("G-3", "Rest", GoalStatus.ACTIVE)
                        .byOperations(true)
                        .build());
        spend("I-1", 300, GoalLink.to("G-1"));

        assertThat(money().table().rows())
                .containsExactly(
                        List.of("Name of I-1", "Bread", "EUR\u00a0300 (100\u00a0%)"),
                        List.of("", "Cake", "no money"),
                        List.of("", "Rest", "daily work delivers it"));
    }

    @Test
    void drawsManySmallInitiativesAsOne() {
        portfolio.add(Goal.builder("G-1", "Bread", GoalStatus.ACTIVE).build());
        for (int i = 10; i < 30; i++) {
            spend("I-" + i, 100, GoalLink.to("G-1"));
        }

        Sankey chart = money().charts().get(0);

        assertThat(names(chart))
                .contains("9 other initiatives: EUR\u00a0900 (45\u00a0%)")
                .hasSize(13);
    }

    @Test
    void drawsManyGoalsAsOneButNeverWhatHasNoGoal() {
        for (int i = 10; i < 40; i++) {
            portfolio.add(Goal.builder("G-" + i, "Goal " + i, GoalStatus.ACTIVE).build());
            spend("I-" + i, 100, GoalLink.to("G-" + i));
        }
        spend("I-50", 50);

        assertThat(names(money().charts().get(0)))
                .contains("15 other goals: EUR\u00a01,500 (49.2\u00a0%)", "No goal: EUR\u00a050 (1.6\u00a0%)");
    }

    /** Twenty goals with money; six each closed, without money, and of daily work; six initiatives without a goal. */
    private void everyKindOfGoal() {
        for (int i = 10; i < 30; i++) {
            portfolio.add(Goal.builder("G-" + i, "Goal " + i, GoalStatus.ACTIVE).build());
            spend("I-" + i, 100, GoalLink.to("G-" + i));
        }
        for (int i = 30; i < 36; i++) {
            portfolio
                    .add(Goal.builder("G-" + i, "Dry " + i, GoalStatus.ACTIVE).build())
                    .add(Goal.builder("G-1" + i, "Closed " + i, GoalStatus.MET).build())
                    .add(Goal.builder("G-2" + i, "Daily " + i, GoalStatus.ACTIVE)
                            .byOperations(true)
                            .build());
            spend("I-" + i, 10, GoalLink.to("G-1" + i));
            spend("I-1" + i, 1);
        }
    }

    @Test
    void drawsTogetherOnlyGoalsOfOneKind() {
        everyKindOfGoal();

        assertThat(money().charts().get(0).nodes().stream()
                        .filter(node -> node.title().contains(" other goal"))
                        .map(node -> node.code() + " " + node.title()))
                .containsExactlyInAnyOrder(
                        "goal 5 other goals: EUR\u00a0500 (24.2\u00a0%)",
                        "closed 2 other goals: EUR\u00a020 (1\u00a0%), closed",
                        "unfunded 2 other goals: no money",
                        "operations 2 other goals: daily work delivers it");
        assertThat(names(money().charts().get(0))).contains("Dry 30: no money", "No goal: EUR\u00a06 (0.3\u00a0%)");
    }

    @Test
    void namesEveryGoalWithoutMoneyAndEveryInitiativeWithoutAGoalInTheTable() {
        everyKindOfGoal();

        for (int i = 30; i < 36; i++) {
            assertThat(money().table().rows())
                    .contains(
                            List.of("Name of I-1" + i, "No goal", "EUR\u00a01 (<\u00a00.1\u00a0%)"),
                            List.of("", "Dry " + i, "no money"),
                            List.of("", "Daily " + i, "daily work delivers it"));
        }
        assertThat(money().table().rows()).noneMatch(row -> row.get(0).contains("other") && row.contains("No goal"));
    }

    @Test
    void saysThatNobodyKnowsWhereTheMoneyGoes() {
        assertThat(money().paragraphs())
                .containsExactly(
                        "Neither spending nor budgets are on record, so nobody can tell where the money goes.");
        assertThat(money().charts()).isEmpty();
    }

    @Test
    void saysThatTheGoalsAreNotKnown() {
        spend("I-1", 300);

        assertThat(money().paragraphs()).anyMatch(text -> text.startsWith("Which goals the money serves is not known"));
        assertThat(names(money().charts().get(0))).contains("Goal not known: EUR\u00a0300 (100\u00a0%)");
    }

    @Test
    void saysWhatOfTheMoneyIsNotKnown() {
        portfolio
                .add(Goal.builder("G-1", "Bread", GoalStatus.ACTIVE).build())
                .add(Goal.builder("G-2", "Cake", GoalStatus.ACTIVE).build())
                .add(Initiative.builder("I-2", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .goalLinks(GoalLink.to("G-2"))
                        .build());
        spend("I-1", 300, GoalLink.to("G-1"));

        assertThat(money().paragraphs()).contains("What 1 other initiative spent is not on record; it is left out.");
        assertThat(money().table().rows()).contains(List.of("", "Cake", "not known"));
    }
}
