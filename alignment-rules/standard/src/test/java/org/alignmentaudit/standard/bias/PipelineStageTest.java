package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.standard.bias.GivenPipeline.FIRM;
import static org.alignmentaudit.standard.bias.GivenPipeline.SALES;
import static org.alignmentaudit.standard.bias.GivenPipeline.alternatives;
import static org.alignmentaudit.standard.bias.GivenPipeline.built;
import static org.alignmentaudit.standard.bias.GivenPipeline.closed;
import static org.alignmentaudit.standard.bias.GivenPipeline.ofSales;
import static org.alignmentaudit.standard.bias.GivenPipeline.ofTheFirm;
import static org.alignmentaudit.standard.bias.GivenPipeline.sales;
import static org.alignmentaudit.standard.bias.GivenPipeline.settled;
import static org.alignmentaudit.standard.bias.GivenPipeline.stage;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alignmentaudit.facts.OpportunityOutcome;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CB-16: a stage promises more than it holds, of a team (a) or of the organisation (d). */
class PipelineStageTest {

    @Test
    void firesWhereTheStatedChanceLiesMoreThanFifteenPointsAboveThePartWon() {
        assertThat(alternatives(ofSales(settled(8, 20, 0.56)))).containsExactly("a");
        ofSales(settled(8, 20, 0.55)).verify().staysSilent();
        ofSales(settled(9, 20, 0.56)).verify().staysSilent();
        assertThat(alternatives(ofSales(settled(8, 20, 0.55)).with("minGap", 0.14)))
                .containsExactly("a");
    }

    @Test
    void needsTwentyDealsOfAStage() {
        ofSales(settled(0, 19, 0.9)).verify().firesOn().examined(0, 1);
        assertThat(alternatives(ofSales(settled(0, 19, 0.9)).with("minClosed", 19)))
                .containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource({"364, LOST, true", "365, LOST, false", "9, CANCELLED, false"})
    void countsWhatWasWonOrLostWithinAYear(int daysAgo, OpportunityOutcome outcome, boolean counts) {
        RuleVerifier verifier = ofSales(settled(0, 19, 0.9))
                .given(built("S", closed("L", 90, daysAgo, outcome).stages(stage("offer", 370, 0.9))));

        verifier.verify().firesOn(counts ? new String[] {SALES} : new String[0]);
    }

    @Test
    void howFarToLookBackIsASetting() {
        ofSales(settled(0, 19, 0.9))
                .given(built("S", closed("L", 90, 365, OpportunityOutcome.LOST).stages(stage("offer", 370, 0.9))))
                .with("winDays", 366)
                .verify()
                .firesOn(SALES);
    }

    @Test
    void countsOnlyWhatPassedThroughTheStageWithAStatedChance() {
        ofSales(settled(0, 19, 0.9))
                .given(built("S", closed("L", 90, 9, OpportunityOutcome.LOST).stages(stage("talk", 20, 0.9))))
                .verify()
                .firesOn()
                .examined(0, 1);
        ofSales(settled(0, 19, 0.9))
                .given(built("S", closed("L", 90, 9, OpportunityOutcome.LOST).stages(stage("offer", 20, null))))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void whatNoTeamOwnsIsToldOfTheOrganisation() {
        ofTheFirm(settled(0, 20, 0.9)).verify().firesOn(FIRM);
        assertThat(alternatives(ofTheFirm(settled(0, 20, 0.9)))).containsExactly("d");
        ofTheFirm(settled(8, 20, 0.55)).verify().staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"5, TEAM:S", "4, ORGANIZATION:org", ", TEAM:S"})
    void aTeamOfFewPeopleIsNotToldApart(@Nullable Integer headcount, String subject) {
        rule("CB-16")
                .given(sales(headcount))
                .given(built("S", settled(0, 20, 0.9)))
                .verify()
                .firesOn(subject);
    }

    @Test
    void howFewPeopleAreTooFewIsASetting() {
        ofSales(settled(0, 20, 0.9)).with("minPeople", 6).verify().firesOn(FIRM);
    }

    @Test
    void aTeamThatIsNotDescribedIsNoSubject() {
        rule("CB-16").given(built("S", settled(0, 20, 0.9))).verify().firesOn(FIRM);
    }

    @Test
    void entriesBeforeTheStagesChangedAreLeftOut() {
        ofSales(settled(0, 20, 0.9))
                .with("stageModelSince", 20250626)
                .verify()
                .firesOn()
                .examined(0, 1);
        Finding kept = ofSales(settled(0, 20, 0.9))
                .with("stageModelSince", 20250625)
                .verify()
                .finding();
        Finding partly = ofSales(settled(0, 20, 0.9))
                .given(built("S", closed("L", 390, 9, OpportunityOutcome.WON).stages(stage("offer", 371, 0.9))))
                .with("stageModelSince", 20250625)
                .verify()
                .finding();
        Finding unsaid = ofSales(settled(0, 20, 0.9)).verify().finding();

        assertThat(kept.guards()).containsExactly(new Guard("stage-model", GuardOutcome.CLEAR));
        assertThat(kept.confidence()).isEqualTo(0.75);
        assertThat(partly.guards()).containsExactly(new Guard("stage-model", GuardOutcome.PARTIAL));
        assertThat(unsaid.guards()).containsExactly(new Guard("stage-model", GuardOutcome.NOT_CHECKED));
        assertThat(unsaid.confidence()).isEqualTo(0.5);
    }

    @Test
    void isNotAssessedWithoutOpportunities() {
        rule("CB-16").verify().isNotAssessed("opportunities");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = ofSales(settled(5, 20, 0.6)).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("Of 20 deals of Sales that were closed in 365 days and had passed through the stage"
                        + " \"offer\", 5 (25\u00a0%) were won; stated was 60\u00a0% at the mean.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "The part of deals that is won lies at most 15\u00a0% of all deals below the chance stated at"
                                + " a stage.");
        assertThat(finding.texts().recommendation()).startsWith("Which of these deals would you count on");
        assertThat(ofTheFirm(settled(5, 20, 0.6)).verify().finding().condition())
                .startsWith("Of 20 deals of The firm that are told of no single team, were closed in 365 days");
    }

    @Test
    void namesEachStage() {
        RuleVerifier verifier = rule("CB-16").given(sales(5));
        for (int i = 0; i < 20; i++) {
            verifier.given(built(
                    "S",
                    closed("C" + i, 90, 9, OpportunityOutcome.LOST)
                            .stages(stage("offer", 30, 0.7), stage("talk", 50, 0.3))));
        }

        assertThat(verifier.verify().finding().evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(tuple("stage", "offer"), tuple("stage", "talk"), tuple("stated", 0.7), tuple("stated", 0.3));
    }
}
