package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.audit;
import static org.alignmentaudit.audit.Given.everyInitiative;
import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.portfolio;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ActionState;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Disposition;
import org.junit.jupiter.api.Test;

/** What the organisation made of a finding before stands beside it. */
class DispositionsTest {

    private static List<Disposition> dispositions(Fact... actions) {
        Fact[] facts = new Fact[actions.length + 1];
        facts[0] = initiative("I-1").build();
        System.arraycopy(actions, 0, facts, 1, actions.length);
        return audit(portfolio(facts), everyInitiative("XX-01"))
                .findings()
                .get(0)
                .dispositions();
    }

    @Test
    void standBesideTheFindingInOrderOfTheirIds() {
        LocalDate due = LocalDate.of(2026, 9, 1);
        Action accepted = new Action("A-2", "XX-01", null, "I-1", ActionState.ACCEPTED, due, null);
        Action alarm = Action.of("A-1", "XX-01", "I-1", ActionState.FALSE_ALARM);

        assertThat(dispositions(accepted, alarm))
                .containsExactly(
                        new Disposition("A-1", ActionState.FALSE_ALARM, null, null),
                        new Disposition("A-2", ActionState.ACCEPTED, due, null));
    }

    @Test
    void ofAnotherRuleOrSubjectDoNot() {
        assertThat(dispositions(
                        Action.of("A-1", "XX-02", "I-1", ActionState.DONE),
                        new Action("A-2", "XX-01", SubjectType.ORGANIZATION, "BAKER", ActionState.DONE, null, null)))
                .isEmpty();
    }
}
