package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyGoal;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** Whether an audit could have found again what was found before. */
class UnverifiedTest {

    private static final Portfolio OVEN =
            portfolio(initiative("I-1").build(), initiative("I-2").build());

    private static SubjectRef subject(String id) {
        return new SubjectRef(SubjectType.INITIATIVE, id, id);
    }

    @Test
    void anAssessedRuleLookedAtTheSubject() {
        assertThat(audit(OVEN, everyInitiative("XX-01")).unverified("XX-01", subject("I-2"), List.of()))
                .isEmpty();
    }

    @Test
    void aSubjectThatIsNoLongerThereWasLookedFor() {
        assertThat(audit(OVEN, everyInitiative("XX-01")).unverified("XX-01", subject("I-0"), List.of()))
                .isEmpty();
    }

    @Test
    void aRuleWithoutItsDataLookedForNothing() {
        assertThat(audit(OVEN, everyGoal("XX-01")).unverified("XX-01", subject("I-1"), List.of()))
                .contains(Unverified.NOT_ASSESSED);
    }

    @Test
    void aRuleThatNoPackHoldsLookedForNothing() {
        assertThat(audit(OVEN, everyInitiative("XX-01")).unverified("XX-02", subject("I-1"), List.of()))
                .contains(Unverified.NO_SUCH_RULE);
    }

    @Test
    void aRuleThatIsSwitchedOffLookedForNothing() {
        Auditor auditor = Auditor.builder()
                .pack(JavaPack.of("TEST", everyInitiative("XX-01")))
                .policy(Policy.of("XX-01", RulePolicy.off()))
                .build();

        assertThat(auditor.audit(OVEN).unverified("XX-01", subject("I-1"), List.of()))
                .contains(Unverified.DISABLED);
    }

    @Test
    void aRuleThatThrewLookedForNothing() {
        JavaRule broken = JavaRule.of("XX-01", Initiative.class, initiative -> {
            throw new IllegalStateException("boom");
        });

        assertThat(audit(OVEN, broken).unverified("XX-01", subject("I-1"), List.of()))
                .contains(Unverified.FAILED);
    }

    @Test
    void anAuditThatStoppedMayHaveMissedAnything() {
        AuditReport stopped = Given.auditor(everyInitiative("XX-01")).audit(OVEN, () -> true);

        assertThat(stopped.unverified("XX-01", subject("I-1"), List.of())).contains(Unverified.INCOMPLETE);
    }

    @Test
    void aSubjectWithoutDataWasNotLookedAtThoughItsRuleWasAssessed() {
        JavaRule rule = everyInitiative("XX-01").with("each", "statusReports.known");
        Portfolio halfKnown = portfolio(
                initiative("I-1").statusReports().build(), initiative("I-2").build());

        AuditReport report = audit(halfKnown, rule);

        assertThat(report.unverified("XX-01", subject("I-1"), List.of())).isEmpty();
        assertThat(report.unverified("XX-01", subject("I-2"), List.of())).contains(Unverified.SUBJECT_NOT_ASSESSABLE);
    }

    @Test
    void anAlternativeWithoutItsDataWasNotLookedForThoughAnotherOneWas() {
        AuditReport report = audit(
                OVEN, everyInitiative("XX-01/a"), everyInitiative("XX-01/b").with("needs", "initiatives, reviews"));

        assertThat(report.unverified("XX-01", subject("I-1"), List.of("a"))).isEmpty();
        assertThat(report.unverified("XX-01", subject("I-1"), List.of("b")))
                .contains(Unverified.SUBJECT_NOT_ASSESSABLE);
    }
}
