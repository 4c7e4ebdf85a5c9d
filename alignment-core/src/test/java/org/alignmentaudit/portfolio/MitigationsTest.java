package org.alignmentaudit.portfolio;

import static org.alignmentaudit.portfolio.Given.daysAgo;
import static org.alignmentaudit.portfolio.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Dissent;
import org.alignmentaudit.facts.Enforcement;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SessionKind;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.ToolKind;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.alignmentaudit.facts.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is done against drift and bias. */
class MitigationsTest {

    private static DecisionBuilder decision(String id, int daysAgo) {
        return Decision.builder(id, DecisionKind.START, daysAgo(daysAgo));
    }

    private static Decision material(String id, int daysAgo, ParticipantRole role) {
        return decision(id, daysAgo)
                .reversible(false)
                .participants(new Participant("p", role, null, null))
                .build();
    }

    private static Mitigations of(Fact... facts) {
        return portfolio(facts).profile().mitigations();
    }

    @Test
    void materialDecisionsThatListWhoTookPartAreCounted() {
        Challenges challenges = of(
                        material("A", 9, ParticipantRole.CHALLENGER),
                        material("B", 179, ParticipantRole.MEMBER),
                        material("C", 180, ParticipantRole.MEMBER),
                        decision("D", 9)
                                .participants(new Participant("p", ParticipantRole.MEMBER, null, null))
                                .build(),
                        decision("E", 9).reversible(false).build())
                .challenges();

        assertThat(challenges.challenged(180, 2)).isEqualTo(new Fraction(1, 2));
        assertThat(challenges.challenged(180, 3)).isNull();
        assertThat(challenges.challenged(181, 3)).isEqualTo(new Fraction(1, 3));
    }

    private static Training training(TrainingKind kind, @Nullable Audience audience, int daysAgo, int trained) {
        return new Training(null, kind, audience, daysAgo(daysAgo), trained, 10);
    }

    @Test
    void trainingsOfLeadersOnBiasesAddUp() {
        BiasTrainings trainings = of(
                        training(TrainingKind.BIAS, Audience.LEADERS, 729, 4),
                        training(TrainingKind.BIAS, Audience.LEADERS, 9, 3),
                        training(TrainingKind.BIAS, Audience.LEADERS, 730, 9),
                        training(TrainingKind.BIAS, Audience.STAFF, 9, 9),
                        training(TrainingKind.CHANGE, Audience.LEADERS, 5, 9))
                .biasTrainings();

        assertThat(trainings.trained(730, 5)).isEqualTo(new Fraction(7, 20));
        assertThat(trainings.trained(730, 21)).isNull();
        assertThat(trainings.newestOn()).isEqualTo(daysAgo(9));
        assertThat(trainings.none(730)).isFalse();
        assertThat(trainings.none(9)).isTrue();
    }

    @Test
    void aTrainingForAnybodyTellsNothingOfLeaders() {
        BiasTrainings unknown = of(training(TrainingKind.BIAS, null, 9, 4)).biasTrainings();

        assertThat(unknown.none(730)).isTrue();
        assertThat(unknown.audiencesKnown(730)).isFalse();
        assertThat(unknown.audiencesKnown(9)).isTrue();
        assertThat(unknown.trained(730, 1)).isNull();
    }

    @Test
    void decisionsNamePrinciplesOrGoals() {
        Principles principles = of(
                        Value.of("V", "Bread takes its time", Enforcement.GUIDE),
                        Given.goal("G").build(),
                        decision("A", 9).principleIds("V").goalIds("G").build(),
                        decision("B", 9).goalIds("G").build(),
                        decision("C", 364).build(),
                        decision("D", 365).principleIds("V").build())
                .principles();

        assertThat(principles.count()).isEqualTo(1);
        assertThat(principles.use(365, 3)).isEqualTo(new PrincipleUse(new Fraction(1, 3), new Fraction(2, 3)));
        assertThat(principles.use(365, 4)).isNull();
    }

    @Test
    void nobodyCountsTheGoalsOfDecisionsThatNobodySupplies() {
        Principles principles = of(
                        Value.of("V", "Bread takes its time", Enforcement.GUIDE),
                        decision("A", 9).principleIds("V").build(),
                        decision("B", 9).build())
                .principles();

        assertThat(principles.use(365, 2)).isEqualTo(new PrincipleUse(new Fraction(1, 2), null));
    }

    @Test
    void aSessionOfAnyKindBreaksTheSilence() {
        Session session = Session.of("S", daysAgo(89), SessionKind.SCENARIO);

        assertThat(of(session).dialogue().silent(90)).isFalse();
        assertThat(of(session).dialogue().silent(89)).isTrue();
        assertThat(of().dialogue().silent(90)).isTrue();
        assertThat(of().dialogue().newestOn()).isNull();
    }

    @Test
    void objectionsAndFeedbackAreCountedWhereKnown() {
        Dialogue dialogue = of(
                        decision("A", 9).dissents(new Dissent("No", null)).build(),
                        decision("B", 9).dissentCount(2).build(),
                        decision("C", 9).build(),
                        decision("D", 90).dissentCount(5).build(),
                        Feedback.of("F", daysAgo(89)),
                        Feedback.of("H", daysAgo(90)))
                .dialogue();

        assertThat(dialogue.objections(90)).isEqualTo(3);
        assertThat(dialogue.feedback(90)).isEqualTo(1);
        assertThat(of(decision("C", 9).build()).dialogue().objections(90)).isNull();
        assertThat(of().dialogue().feedback(90)).isNull();
    }

    @Test
    void theNewestUseOfAKindCounts() {
        Toolbox toolbox = of(
                        Tool.of("A", ToolKind.DASHBOARD, daysAgo(900)),
                        Tool.of("B", ToolKind.DASHBOARD, daysAgo(364)),
                        Tool.of("C", ToolKind.ECOSYSTEM_MAP, daysAgo(365)))
                .toolbox();
        ToolGaps gaps = toolbox.gaps(List.of("scenario_platform", "ECOSYSTEM_MAP", "DASHBOARD"), 365);

        assertThat(gaps.gaps())
                .containsExactly(new ToolGap("ECOSYSTEM_MAP", daysAgo(365)), new ToolGap("SCENARIO_PLATFORM", null));
        assertThat(gaps.kinds()).containsExactly("ECOSYSTEM_MAP", "SCENARIO_PLATFORM");
        assertThat(gaps.count()).isEqualTo(2);
        assertThat(toolbox.gaps(List.of("DASHBOARD"), 365)).isNull();
    }
}
