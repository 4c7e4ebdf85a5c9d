package org.alignmentaudit.standard.random;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectType;

/**
 * Draws decisions: since the first day of a bad run or a day before, recovery plans as old as they count and a day
 * older, amounts that are just material, or not quite, and several on one day.
 */
final class RandomDecisions {

    private static final int RECOVERY_COUNTS_DAYS = 90;

    private static final List<DecisionKind> KINDS = List.of(
            DecisionKind.CONTINUE,
            DecisionKind.CONTINUE,
            DecisionKind.CONTINUE,
            DecisionKind.CONTINUE,
            DecisionKind.CONTINUE,
            DecisionKind.TOP_UP,
            DecisionKind.TOP_UP,
            DecisionKind.TOP_UP,
            DecisionKind.RECOVERY,
            DecisionKind.RECOVERY,
            DecisionKind.RESCOPE,
            DecisionKind.EXTEND,
            DecisionKind.START);

    private final Dice dice;
    private final Order order;
    private final Gaps gaps;
    private final Draft draft;
    private final LocalDate asOf;
    private final RandomDeliberations deliberations;
    private final RandomRationales rationales;
    private final RandomUrgency urgency;

    RandomDecisions(Dice dice, Order order, Gaps gaps, Draft draft, RandomArguments arguments) {
        this.dice = dice;
        this.order = order;
        this.gaps = gaps;
        this.draft = draft;
        this.asOf = draft.organization().asOf();
        this.deliberations = new RandomDeliberations(dice.fork(), order, asOf, arguments);
        this.rationales = new RandomRationales(dice.fork());
        this.urgency = new RandomUrgency(dice.fork());
    }

    List<Decision> draw() {
        int count = dice.maybe(0.1) ? dice.between(2, 5) : dice.between(10, 25);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            decisions.add(decision(Integer.toString(i)));
        }
        return decisions;
    }

    private Decision decision(String id) {
        About about = About.drawn(dice, draft);
        DecisionKind kind = dice.maybe(0.9) ? dice.oneOf(KINDS) : dice.word(DecisionKind.class);
        LocalDate day = day(kind, about.course(draft));
        DecisionBuilder decision = Decision.builder(id, kind, day);
        dice.sometimes(0.92, () -> about(decision, about));
        urgency.addTo(decision, day);
        dice.sometimes(
                0.3, () -> decision.editedOn(day.plusDays(dice.between(0, 60))).editShare(0.2));
        dice.sometimes(0.8, () -> decision.amount(amount()));
        dice.sometimes(0.55, () -> decision.reversible(dice.maybe(0.5)));
        if (!draft.goalIds().isEmpty()) {
            dice.sometimes(0.3, () -> decision.goalIds(order.of(dice.some(0.3, draft.goalIds()), String[]::new)));
        }
        if (!gaps.missing("decisions.rationale")) {
            dice.sometimes(0.8, () -> decision.rationale(rationales.draw()));
        }
        deliberations.addTo(decision, day, about.id());
        return decision.build();
    }

    /** The kind of subject may be left out for an initiative. */
    private void about(DecisionBuilder decision, About about) {
        decision.subjectId(about.id());
        if (about.type() != SubjectType.INITIATIVE || dice.maybe(0.5)) {
            decision.subjectType(about.type());
        }
    }

    private LocalDate day(DecisionKind kind, Course course) {
        if (dice.maybe(0.06)) {
            return asOf.plusDays(dice.between(1, 40));
        }
        if (kind == DecisionKind.RECOVERY && dice.maybe(0.7)) {
            return dice.around(asOf.minusDays(RECOVERY_COUNTS_DAYS));
        }
        return dice.oneOf(
                dice.around(course.badSince()),
                dice.between(course.badSince(), asOf),
                dice.between(course.badSince(), asOf),
                asOf.minusDays(dice.between(0, 10)),
                asOf.minusDays(dice.between(0, 700)));
    }

    /**
     * Around the material amount or a twentieth of the year's, or any; nothing is material in a portfolio without
     * budgets.
     */
    private Money amount() {
        BigDecimal share = BigDecimal.valueOf(draft.organization().materialShare());
        Money material = Money.of(draft.budget().amount().multiply(share).setScale(6, RoundingMode.HALF_UP));
        Money large = new Money(draft.annualBudget().micros() / 20);
        Money wanted = dice.maybe(0.7) ? material : large;
        return dice.maybe(0.6) && wanted.compareTo(Money.of(1)) > 0 ? dice.around(wanted) : dice.thousands(0, 900);
    }
}
