package org.alignmentaudit.example.house;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.kit.RuntimePack;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.testing.RuleVerifier;
import org.alignmentaudit.testing.Verification;
import org.junit.jupiter.api.Test;

/** HR-01: work that has run for more than thirty days and is known to have no business case. */
class BusinessCaseTest {

    private static final RulePack PACK = RuntimePack.load(Path.of("..", "house-rules"));

    private static RuleVerifier startedDaysAgo(int days, boolean businessCase) {
        return RuleVerifier.rule(PACK, "HR-01")
                .given(Initiative.builder("I-1", "New oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .actualStart(AS_OF.minusDays(days))
                        .businessCase(businessCase)
                        .spending(Spend.of(AS_OF.minusDays(1), Money.of(1_000), Money.of(1_000)))
                        .build());
    }

    @Test
    void firesTheDayAfterTheFreeDays() {
        Verification verification = startedDaysAgo(31, false).verify().firesOn("INITIATIVE:I-1");

        assertThat(verification.finding().condition()).startsWith("New oven has run for 31 days");
    }

    @Test
    void staysSilentOnTheLastOfTheFreeDays() {
        startedDaysAgo(30, false).verify().staysSilent();
    }

    @Test
    void staysSilentWhereThereIsACase() {
        startedDaysAgo(400, true).verify().staysSilent();
    }

    @Test
    void givesAsManyFreeDaysAsThePolicySays() {
        startedDaysAgo(31, false).with("freeDays", 60).verify().staysSilent();
    }

    @Test
    void isNotAssessedWhereNobodyKnowsOfCases() {
        startedDaysAgo(31, false)
                .unavailable("initiatives.businessCase")
                .verify()
                .isNotAssessed("initiatives.businessCase");
    }

    @Test
    void isNotAssessedWhereNobodyKnowsWhatWasSpent() {
        startedDaysAgo(31, false)
                .unavailable("initiatives.spending.actual")
                .verify()
                .isNotAssessed("initiatives.spending.actual");
    }

    @Test
    void tellsAWrongTestWhichSettingWouldHaveMadeItFire() {
        Verification verification = startedDaysAgo(30, false).verify();

        assertThatThrownBy(() -> verification.firesOn("INITIATIVE:I-1"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("near miss: [INITIATIVE:I-1] with freeDays at 0.0 instead of 30");
    }
}
