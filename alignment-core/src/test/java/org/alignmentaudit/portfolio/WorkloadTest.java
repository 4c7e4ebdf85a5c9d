package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.AS_OF;
import static org.alignmentaudit.portfolio.Given.goal;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Member;
import org.alignmentaudit.facts.Organization;
import org.junit.jupiter.api.Test;

/** On how many things the organisation works at once. */
class WorkloadTest {

    private static Workload of(int headcount, Fact... facts) {
        return Portfolio.builder()
                .organization(Organization.builder("O", "Baker", AS_OF)
                        .headcount(headcount)
                        .build())
                .add(facts)
                .build()
                .profile()
                .workload();
    }

    private static Initiative with(String id, String... people) {
        return initiative(id)
                .members(Stream.of(people)
                        .map(person -> new Member(person, null))
                        .toArray(Member[]::new))
                .build();
    }

    @Test
    void countsActiveGoalsThatServeNoOther() {
        Workload workload = of(
                10,
                goal("G").build(),
                goal("H").parentId("G").build(),
                Goal.builder("D", "Draft", GoalStatus.DRAFT).build());

        assertThat(workload.strategicGoals()).isEqualTo(1);
    }

    @Test
    void aTinyOrganisationIsMeasuredAsOneOfTen() {
        Workload tiny = of(2, with("A"), with("B"), with("C"));

        assertThat(tiny.limit(3)).isEqualTo(3);
        assertThat(tiny.above(3)).isFalse();
        assertThat(tiny.above(2)).isTrue();
        assertThat(of(25).limit(3)).isEqualTo(7.5);
    }

    @Test
    void anOrganisationOfNobodyHasNoLimit() {
        assertThat(of(0, with("A")).headcountKnown()).isFalse();
        assertThat(of(0, with("A")).above(0)).isFalse();
        assertThat(portfolio().profile().workload().headcount()).isNull();
        assertThat(portfolio().profile().workload().limit(3)).isZero();
    }

    @Test
    void theMedianIsTheMeanOfTheTwoInTheMiddle() {
        Workload workload = of(10, with("A", "p", "q"), with("B", "p", "q", "r", "r"), with("C", "p", "s"));

        assertThat(workload.people()).isEqualTo(4);
        assertThat(workload.median()).isEqualTo(1.5);
        assertThat(of(10).median()).isZero();
    }

    @Test
    void everyActiveInitiativeMustTellItsMembers() {
        assertThat(of(10, with("A", "p")).membersKnown(1)).isTrue();
        assertThat(of(10, with("A", "p")).membersKnown(2)).isFalse();
        assertThat(of(10, with("A", "p"), initiative("B").build()).membersKnown(1))
                .isFalse();
    }
}
