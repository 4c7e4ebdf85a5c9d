package org.alignmentaudit.standard.ecosystem;

import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alignmentaudit.facts.Acknowledgement;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerBuilder;
import org.alignmentaudit.facts.PartnerKind;
import org.alignmentaudit.facts.SubjectType;
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

/** EC-01: a critical partner that was not told before an initiative (a) or a goal (b) started. */
class UninformedPartnerTest {

    private static final LocalDate START = AS_OF.minusDays(100);

    private static PartnerBuilder partner(int criticality) {
        return Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                .criticality(criticality)
                .confidential(false);
    }

    private static Goal goal(@Nullable Boolean confidential) {
        GoalBuilder goal = Goal.builder("G", "Goal", GoalStatus.ACTIVE).start(START);
        return (confidential == null ? goal : goal.confidential(confidential)).build();
    }

    private static Communication said(SubjectType type, String id, LocalDate day, String... partners) {
        return Communication.builder("C" + type + day, id, day)
                .subjectType(type)
                .partnerIds(partners)
                .build();
    }

    private static RuleVerifier initiative(PartnerBuilder partner, @Nullable Boolean confidentialGoal) {
        return rule("EC-01")
                .supplied("communications", "communications.partnerIds")
                .given(partner.build())
                .given(goal(confidentialGoal))
                .given(Initiative.builder("I", "Oven", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .actualStart(START)
                        .partnerIds("P")
                        .goalLinks(GoalLink.to("G", 1))
                        .build());
    }

    private static RuleVerifier told(SubjectType type, String id, LocalDate day) {
        return initiative(partner(4), null).given(said(type, id, day, "P"));
    }

    @Test
    void firesWhereACriticalPartnerWasNotTold() {
        initiative(partner(4), null).verify().firesOn("INITIATIVE:I");
        initiative(partner(3), null).verify().staysSilent();
        initiative(partner(3), null).with("minCriticality", 3).verify().firesOn("INITIATIVE:I");
    }

    @Test
    void looksAtThe90DaysBeforeTheStart() {
        told(SubjectType.INITIATIVE, "I", START.minusDays(90)).verify().staysSilent();
        told(SubjectType.INITIATIVE, "I", START).verify().staysSilent();
        told(SubjectType.INITIATIVE, "I", START.minusDays(91)).verify().firesOn("INITIATIVE:I");
        told(SubjectType.INITIATIVE, "I", START.minusDays(91))
                .with("days", 91)
                .verify()
                .staysSilent();
    }

    @Test
    void whatWasSaidOfItsGoalCountsAndAConfirmationAsWell() {
        told(SubjectType.GOAL, "G", START).verify().staysSilent();
        initiative(partner(4), null)
                .given(Communication.builder("C", "I", START)
                        .acknowledgements(Acknowledgement.ofPartner("P", 1, 2))
                        .build())
                .verify()
                .staysSilent();
        initiative(partner(4), null)
                .given(Partner.builder("Q", "Other", PartnerKind.ALLY).build())
                .given(said(SubjectType.INITIATIVE, "I", START, "Q"))
                .verify()
                .firesOn("INITIATIVE:I");
    }

    @Test
    void namesThatItWasToldLater() {
        Finding finding =
                told(SubjectType.INITIATIVE, "I", START.plusDays(1)).verify().finding();

        assertThat(finding.guards())
                .containsExactlyInAnyOrder(
                        new Guard("confidential", GuardOutcome.CLEAR),
                        new Guard("receivers", GuardOutcome.CLEAR),
                        new Guard("told-later", GuardOutcome.PARTIAL));
    }

    @Test
    void leavesAloneWhatOutsidersMustNotKnow() {
        initiative(partner(5), true).verify().staysSilent();
        initiative(partner(5), false).verify().firesOn("INITIATIVE:I");
        rule("EC-01")
                .supplied("communications", "communications.partnerIds")
                .given(Partner.builder("P", "Mill", PartnerKind.SUPPLIER)
                        .criticality(5)
                        .confidential(true)
                        .goalIds("G")
                        .build())
                .given(goal(null))
                .verify()
                .staysSilent();
    }

    @Test
    void firesOnAGoalThatPartnersName() {
        rule("EC-01")
                .supplied("communications", "communications.partnerIds")
                .given(partner(4).goalIds("G").build())
                .given(goal(null))
                .verify()
                .firesOn("GOAL:G");
        rule("EC-01")
                .given(partner(4).goalIds("G").build())
                .given(goal(null))
                .given(said(SubjectType.GOAL, "G", START.minusDays(3), "P"))
                .verify()
                .staysSilent();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void recordsThatBeginLaterTellNothing(int daysAfterStart, int examined) {
        initiative(partner(4), null)
                .given(Organization.builder("org", "The firm", AS_OF)
                        .currency("EUR")
                        .since(START.plusDays(daysAfterStart))
                        .build())
                .verify()
                .firesOn(examined == 1 ? new String[] {"INITIATIVE:I"} : new String[0])
                .examined(examined, 2 - examined);
    }

    @Test
    void isNotAssessedWithoutPartnersAndCommunications() {
        rule("EC-01").given(goal(null)).verify().isNotAssessed("initiatives", "partners", "communications");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = initiative(partner(4), null).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.CONFORMITY);
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.condition())
                .isEqualTo("Oven started on March 22, 2026; for 1 of 1 partner that it depends on and that is hard to"
                        + " replace, no communication is on record in the 90 days before: Mill.");
    }
}
