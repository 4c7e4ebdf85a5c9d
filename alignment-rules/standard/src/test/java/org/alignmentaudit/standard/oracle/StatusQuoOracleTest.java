package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalChange;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;

/** When the oracle of CB-11 fires. */
class StatusQuoOracleTest {

    private static Map<String, Set<String>> firing(Fact... facts) {
        return new TreeMap<>(new StatusQuoOracle().firing(portfolio(facts)));
    }

    /** What was planned for a goal in each year, the last first. */
    private static Initiative planned(String goal, int... amounts) {
        Spend[] rows = Arrays.stream(new int[] {0, 1, 2, 3})
                .mapToObj(back ->
                        new Spend(AS_OF.minusDays(365L * back), Money.of(amounts[back]), null, null, null, null))
                .toArray(Spend[]::new);
        return initiative("I" + goal)
                .goalLinks(GoalLink.to(goal))
                .spending(rows)
                .build();
    }

    private static Map<String, Set<String>> funded(LocalDate changed, Initiative... initiatives) {
        Stream<Fact> goals = Stream.of("A", "B", "C", "D", "E")
                .map(id -> goal(id).changes(new GoalChange(changed, id.equals("A") ? "priority" : "title", "1", "2"))
                        .build());
        return firing(Stream.concat(goals, Stream.of(initiatives)).toArray(Fact[]::new));
    }

    @Test
    void sharesThatStayForThreeYears() {
        LocalDate changed = AS_OF.minusDays(3 * 365).plusDays(1);
        Initiative[] same = {
            planned("A", 10, 20, 30, 40),
            planned("B", 20, 40, 60, 80),
            planned("C", 40, 80, 120, 160),
            planned("D", 1, 2, 3, 4),
            planned("E", 5, 10, 15, 20)
        };
        assertThat(funded(changed, same)).containsEntry("ORGANIZATION:O", Set.of("a"));
        assertThat(funded(changed.minusDays(1), same)).isEmpty();
    }

    @Test
    void oneYearOfOtherShares() {
        assertThat(funded(
                        AS_OF,
                        planned("A", 10, 10, 10, 60),
                        planned("B", 20, 20, 20, 20),
                        planned("C", 40, 40, 40, 40),
                        planned("D", 1, 1, 1, 1),
                        planned("E", 5, 5, 5, 5)))
                .isEmpty();
    }

    @Test
    void fourGoalsOrEqualSharesTellNothing() {
        assertThat(funded(
                        AS_OF,
                        planned("A", 1, 1, 1, 1),
                        planned("B", 2, 2, 2, 2),
                        planned("C", 3, 3, 3, 3),
                        planned("D", 4, 4, 4, 4)))
                .isEmpty();
        assertThat(funded(
                        AS_OF,
                        planned("A", 1, 1, 1, 1),
                        planned("B", 1, 1, 1, 1),
                        planned("C", 1, 1, 1, 1),
                        planned("D", 1, 1, 1, 1),
                        planned("E", 1, 1, 1, 1)))
                .isEmpty();
    }

    private static Map<String, Set<String>> renewed(int reviewed, boolean... automatic) {
        PartnerRenewal[] renewals = new PartnerRenewal[automatic.length];
        for (int i = 0; i < automatic.length; i++) {
            renewals[i] = PartnerRenewal.of(daysAgo(100 - i), automatic[i]);
        }
        return firing(
                Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                        .renewals(renewals)
                        .build(),
                new Review(
                        "R",
                        SubjectType.PARTNER,
                        "P",
                        ReviewKind.GATE,
                        null,
                        daysAgo(reviewed),
                        null,
                        null,
                        new Rows<>()));
    }

    @Test
    void moreThanTwoRenewalsWithoutAReview() {
        assertThat(renewed(101, true, true, true)).containsEntry("PARTNER:P", Set.of("b"));
        assertThat(renewed(101, true, true)).isEmpty();
        assertThat(renewed(100, true, true, true)).isEmpty();
        assertThat(renewed(100, true, true, true, true)).isNotEmpty();
        assertThat(renewed(101, true, true, false, true)).isEmpty();
    }
}
