package org.alignmentaudit.standard.disruption;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Horizon;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.InfluencerKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.RejectionCode;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DI-02: next to nothing is spent on what is new (a), or only cannibalisation speaks against options (b). */
class NoExplorationTest {

    private static Initiative spending(
            String id, @Nullable Horizon horizon, InitiativeType type, int daysAgo, int amount) {
        InitiativeBuilder initiative = Initiative.builder(id, "Initiative " + id, type, InitiativeStatus.ACTIVE)
                .spending(Spend.actual(AS_OF.minusDays(daysAgo), Money.of(amount)));
        return (horizon == null ? initiative : initiative.horizon(horizon)).build();
    }

    private static RuleVerifier given(Level impact, Initiative... initiatives) {
        return rule("DI-02")
                .given(Influencer.of("F", InfluencerKind.DISRUPTION, AS_OF.minusDays(500), impact))
                .given(initiatives);
    }

    private static RuleVerifier exploring(int newThings) {
        return given(
                Level.HIGH,
                spending("A", Horizon.CORE, InitiativeType.PROJECT, 100, 1000 - newThings),
                spending("B", Horizon.NEW, InitiativeType.PROJECT, 364, newThings),
                spending("C", Horizon.NEW, InitiativeType.PROJECT, 365, 500));
    }

    private static RuleVerifier turnedDown(int daysAgo, RejectionCode... codes) {
        Option[] options = IntStream.range(0, codes.length)
                .mapToObj(i -> new Option("O" + i, "Option", null, null, null, codes[i], new Rows<>()))
                .toArray(Option[]::new);
        return rule("DI-02")
                .given(Decision.builder("D", DecisionKind.SELECT, AS_OF.minusDays(daysAgo))
                        .title("No rental")
                        .options(options)
                        .build());
    }

    @Test
    void firesBelowThreePercent() {
        exploring(29).verify().firesOn("ORGANIZATION:org");
        exploring(30).verify().staysSilent();
        exploring(30).with("minShare", 0.04).verify().firesOn("ORGANIZATION:org");
    }

    @Test
    void anExperimentExplores() {
        given(
                        Level.HIGH,
                        spending("A", Horizon.CORE, InitiativeType.PROJECT, 9, 900),
                        spending("B", Horizon.CORE, InitiativeType.EXPERIMENT, 9, 100))
                .verify()
                .staysSilent();
    }

    @Test
    void asksOnlyWhereADisruptionOfMuchWeightWasNoticed() {
        given(Level.MEDIUM, spending("A", Horizon.CORE, InitiativeType.PROJECT, 9, 900))
                .verify()
                .staysSilent();
    }

    @Test
    void spendingOfAnUnknownHorizonMayBeNew() {
        given(
                        Level.HIGH,
                        spending("A", Horizon.CORE, InitiativeType.PROJECT, 9, 900),
                        spending("B", null, InitiativeType.PROJECT, 9, 100))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void unknownSpendingOfActiveWorkLeavesItOpen() {
        exploring(0)
                .given(Initiative.builder("X", "Unknown", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void hoursOfActiveWorkLeaveItOpen() {
        exploring(0)
                .given(Initiative.builder("X", "Worked on", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .horizon(Horizon.NEW)
                        .spending(new Spend(AS_OF.minusDays(9), null, null, null, 80.0, null))
                        .build())
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void firesWhereOnlyCannibalisationSpeaksAgainstOptions() {
        turnedDown(364, RejectionCode.CANNIBALISATION, null).verify().firesOn("DECISION:D");
        turnedDown(1, RejectionCode.CANNIBALISATION, RejectionCode.COST)
                .verify()
                .staysSilent();
        turnedDown(365, RejectionCode.CANNIBALISATION).verify().firesOn().examined(0, 1);
        turnedDown(365, RejectionCode.CANNIBALISATION)
                .with("days", 366)
                .verify()
                .firesOn("DECISION:D");
    }

    @Test
    void isNotAssessedWithoutItsData() {
        rule("DI-02").verify().isNotAssessed("influencers", "initiatives", "decisions");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = exploring(20).verify().finding();

        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("Of EUR\u00a01,000 spent in the last 365 days, EUR\u00a020 (2\u00a0%) went into what is new,"
                        + " although F was noticed on February 15, 2025.");
        assertThat(turnedDown(1, RejectionCode.CANNIBALISATION)
                        .verify()
                        .finding()
                        .condition())
                .isEqualTo(
                        "No rental turned down 1 option, for no other reason on record than that it would take business from"
                                + " the organisation itself.");
    }
}
