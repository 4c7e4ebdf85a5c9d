package org.alignmentaudit.portfolio;

import java.util.List;
import org.alignmentaudit.facts.Decision;

/**
 * How many decisions name what they follow.
 *
 * @param principled those that name a principle
 * @param anchored those that name a principle or a goal
 */
public record PrincipleUse(Fraction principled, Fraction anchored) {

    static PrincipleUse of(List<Decision> decisions) {
        long principled = decisions.stream().filter(PrincipleUse::principled).count();
        long anchored = decisions.stream()
                .filter(decision -> principled(decision) || !decision.goalIds().isEmpty())
                .count();
        return new PrincipleUse(
                new Fraction((int) principled, decisions.size()), new Fraction((int) anchored, decisions.size()));
    }

    private static boolean principled(Decision decision) {
        return !decision.principleIds().isEmpty();
    }
}
