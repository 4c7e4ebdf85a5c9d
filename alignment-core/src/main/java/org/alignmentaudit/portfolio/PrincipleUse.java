package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions name what they follow.
 *
 * @param principled those that name a principle
 * @param anchored those that name a principle or a goal; null where nobody says which goals decisions serve
 */
public record PrincipleUse(Fraction principled, @Nullable Fraction anchored) {

    static PrincipleUse of(List<Decision> decisions, boolean goalsSupplied) {
        long principled = decisions.stream().filter(PrincipleUse::principled).count();
        long anchored = decisions.stream()
                .filter(decision -> principled(decision) || !decision.goalIds().isEmpty())
                .count();
        return new PrincipleUse(
                new Fraction((int) principled, decisions.size()),
                goalsSupplied ? new Fraction((int) anchored, decisions.size()) : null);
    }

    private static boolean principled(Decision decision) {
        return !decision.principleIds().isEmpty();
    }
}
