package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.initiative;
import static org.alignmentaudit.portfolio.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The signs of too much harmony that a decision shows, each by itself. */
class ConsensusSignsTest {

    private static DecisionBuilder decision() {
        return Given.decision("D", daysAgo(1));
    }

    /** Signs of a decision in a portfolio that knows all risks. */
    private static List<String> signs(DecisionBuilder decision, Risk... risks) {
        Portfolio portfolio = organization()
                .add(initiative("I").build(), decision.build())
                .add(risks)
                .supplied("risks")
                .build();
        return signs(portfolio);
    }

    private static List<String> signs(Portfolio portfolio) {
        Decision decision = portfolio.decisions().get(0);
        return portfolio
                .profile()
                .deliberations()
                .consensusSigns(decision, 30, 2, 0.8)
                .names();
    }

    @Test
    void aDecisionOfWhichNothingIsKnownShowsNone() {
        assertThat(signs(decision())).isEmpty();
    }

    @Test
    void signsAreNamedInOrderAndCounted() {
        ConsensusSigns all = new ConsensusSigns(true, true, true, true, true, true, true);
        assertThat(all.names())
                .containsExactly(
                        "oneOption",
                        "noDissent",
                        "noOutsider",
                        "sameGroup",
                        "leaderFirst",
                        "shortMeeting",
                        "noContingency");
        assertThat(all.count()).isEqualTo(7);
        assertThat(new ConsensusSigns(false, false, true, false, false, true, false).count())
                .isEqualTo(2);
    }

    @Test
    void oneOptionBesidesDoingNothing() {
        assertThat(signs(decision().options(Option.of("Buy"), Option.nothing("Leave it"))))
                .containsExactly("oneOption");
        assertThat(signs(decision().options(Option.of("Buy"), Option.of("Build"))))
                .isEmpty();
        assertThat(signs(decision().options())).isEmpty();
        assertThat(signs(decision().optionCount(1))).containsExactly("oneOption");
    }

    @Test
    void neitherDissentNorRisk() {
        assertThat(signs(decision().dissents())).containsExactly("noDissent");
        assertThat(signs(decision().dissentCount(0))).containsExactly("noDissent");
        assertThat(signs(decision().dissents(new Dissent("Too dear.", null)))).isEmpty();
    }

    @Test
    void aRiskOnTheDecisionOrItsSubjectCountsAsDissent() {
        Risk onDecision = new Risk("R", SubjectType.DECISION, "D", Level.LOW, null, null);
        Risk onSubject = new Risk("R", SubjectType.INITIATIVE, "I", Level.LOW, null, null);
        assertThat(signs(decision().dissents(), onDecision)).isEmpty();
        assertThat(signs(decision().subjectId("I").dissents(), onSubject)).isEmpty();
        assertThat(signs(decision().dissents(), onSubject)).containsExactly("noDissent");
    }

    @Test
    void noDissentCannotBeToldWhereNobodyKnowsTheRisks() {
        assertThat(signs(organization().add(decision().dissents().build()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ParticipantRole.class)
    void nobodyFromOutside(ParticipantRole role) {
        assertThat(signs(decision().participants(new Participant("A", role, null, null))))
                .isEqualTo(role == ParticipantRole.OUTSIDE ? List.of() : List.of("noOutsider"));
    }

    @Test
    void nobodyAtAllIsNoSign() {
        assertThat(signs(decision().participants())).isEmpty();
        assertThat(signs(decision().participantCount(3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LEAD, 1, true", "LEAD, 2, false", "LEAD, , false", "MEMBER, 1, false"})
    void whoeverLedSpokeFirst(ParticipantRole role, Integer position, boolean sign) {
        Participant outside = new Participant("O", ParticipantRole.OUTSIDE, Stance.FOR, 3);
        assertThat(signs(decision().participants(new Participant("A", role, Stance.FOR, position), outside)))
                .isEqualTo(sign ? List.of("leaderFirst") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"29, true", "30, false"})
    void aShortMeeting(int minutes, boolean sign) {
        assertThat(signs(decision().durationMinutes(minutes))).isEqualTo(sign ? List.of("shortMeeting") : List.of());
    }

    @Test
    void noPlanForFailure() {
        assertThat(signs(decision().contingency(false))).containsExactly("noContingency");
        assertThat(signs(decision().contingency(true))).isEmpty();
    }
}
