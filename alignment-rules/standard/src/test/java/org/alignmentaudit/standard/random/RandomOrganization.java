package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationBuilder;
import org.alignmentaudit.facts.OrganizationStage;
import org.alignmentaudit.facts.Posture;

/** Draws the organisation: its as-of date, its size around that of a tiny firm, and what it calls material. */
final class RandomOrganization {

    private static final LocalDate EARLIEST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2030, 12, 31);

    private final Dice dice;

    RandomOrganization(Dice dice) {
        this.dice = dice;
    }

    Organization draw() {
        LocalDate asOf = asOf();
        OrganizationBuilder builder =
                Organization.builder("O", "Organisation", asOf).currency("EUR");
        dice.sometimes(0.7, () -> builder.headcount(dice.oneOf(0, 3, 3, 4, 4, 5, 40)));
        dice.sometimes(0.6, () -> builder.materiality(dice.oneOf(0.0, 0.01, 0.02, 0.05, 0.1, 0.3)));
        dice.sometimes(0.3, () -> builder.since(asOf.minusDays(dice.between(0, 2000))));
        dice.sometimes(0.3, () -> builder.volatility(dice.word(Level.class)));
        dice.sometimes(0.3, () -> builder.posture(dice.word(Posture.class)));
        dice.sometimes(0.3, () -> builder.ownerManaged(dice.maybe(0.5)));
        dice.sometimes(0.5, () -> builder.stage(dice.word(OrganizationStage.class)));
        return builder.build();
    }

    /** Any day, now and then one at the end of a month, where "twelve months before" is another day. */
    private LocalDate asOf() {
        return dice.maybe(0.15)
                ? dice.oneOf(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28), LocalDate.of(2023, 12, 31))
                : dice.between(EARLIEST, LATEST);
    }
}
