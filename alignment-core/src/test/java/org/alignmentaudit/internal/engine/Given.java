package org.alignmentaudit.internal.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.Portfolio;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.patterns.PatternImpl;

/** The records and rules that the tests of the engine start from. */
final class Given {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Given() {}

    static Portfolio portfolio(Fact... facts) {
        return Portfolio.builder()
                .organization(Organization.of("BAKER", "Baker", AS_OF, "EUR"))
                .add(facts)
                .build();
    }

    static InitiativeBuilder initiative(String id) {
        return Initiative.builder(id, "Initiative " + id, InitiativeType.PROJECT, InitiativeStatus.ACTIVE);
    }

    static JavaRule everyInitiative(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> true);
    }

    static JavaRule failingConstraint(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> {
            throw new IllegalStateException("bad constraint");
        });
    }

    static JavaRule failingConsequence(String name) {
        return JavaRule.of(name, Initiative.class, initiative -> true, (draft, initiative) -> {
            throw new IllegalStateException("bad consequence");
        });
    }

    static RuleBases bases(JavaRule... rules) {
        return new RuleBases(JavaPack.of("TEST", rules).models(), List.of());
    }

    /** What a rule asks of a fact. */
    static List<SingleConstraint> constraints(Rule rule, Variable<?> fact) {
        List<SingleConstraint> found = new ArrayList<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition instanceof PatternImpl<?> pattern && pattern.getPatternVariable() == fact) {
                for (Constraint constraint : pattern.getConstraint().getChildren()) {
                    found.add((SingleConstraint) constraint);
                }
            }
        }
        return found;
    }
}
