package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.Trigger;
import org.jspecify.annotations.Nullable;

/** What decisions chose from, and whether they could choose. What nobody supplies does not count. Immutable and thread-safe. */
public final class Choices {

    private final boolean regulatorySupplied;
    private final Portfolio portfolio;
    private final Map<String, Partner> partners;

    Choices(Portfolio portfolio) {
        regulatorySupplied = portfolio.supplies("initiatives.regulatory");
        this.portfolio = portfolio;
        partners = portfolio.partners().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    }

    /** Whether a regulator leaves no choice: one set the decision off, or requires the initiative it is about. */
    public boolean mandated(Decision decision) {
        Initiative subject = portfolio.initiative(decision);
        return decision.trigger() == Trigger.REGULATION
                || (regulatorySupplied && subject != null && subject.regulated());
    }

    /** Whether that can be told: the initiative it is about, if there is one, says whether a regulator requires it. */
    public boolean mandateKnown(Decision decision) {
        Initiative subject = portfolio.initiative(decision);
        return subject == null || (regulatorySupplied && subject.regulatory() != null);
    }

    /** Whether a decision scored at least two options, one of them of a supplier, on at least so many criteria. */
    public boolean scored(Decision decision, int minCriteria) {
        List<Option> scored = scored(decision);
        return scored.size() > 1
                && scored.stream()
                        .anyMatch(option ->
                                option.partnerId() != null && option.scores().size() >= minCriteria);
    }

    private static List<Option> scored(Decision decision) {
        return decision.options().stream()
                .filter(option -> option.scores().any())
                .toList();
    }

    /**
     * The option of a supplier that scored higher than every other option on each of at least so many criteria, with scores
     * no further apart than this; null where there is none.
     */
    public @Nullable Halo halo(Decision decision, int minCriteria, double maxSpread) {
        List<Option> scored = scored(decision);
        if (!scored(decision, minCriteria)) {
            return null;
        }
        for (Option option : scored) {
            Partner partner = option.partnerId() == null ? null : partners.get(option.partnerId());
            if (partner != null
                    && option.scores().size() >= minCriteria
                    && spread(option).compareTo(BigDecimal.valueOf(maxSpread)) <= 0
                    && scored.stream().filter(other -> other != option).allMatch(other -> above(option, other))) {
                return new Halo(partner, option.text(), option.scores().size(), lowest(option), highest(option));
            }
        }
        return null;
    }

    private static BigDecimal spread(Option option) {
        return BigDecimal.valueOf(highest(option)).subtract(BigDecimal.valueOf(lowest(option)));
    }

    private static double lowest(Option option) {
        return option.scores().stream().mapToDouble(OptionScore::score).min().orElse(0);
    }

    private static double highest(Option option) {
        return option.scores().stream().mapToDouble(OptionScore::score).max().orElse(0);
    }

    /** Whether an option has the higher score on each of its criteria, where the other was scored on it at all. */
    private static boolean above(Option option, Option other) {
        return option.scores().stream()
                .allMatch(score -> other.scores().stream()
                        .filter(theirs -> theirs.criterion().equals(score.criterion()))
                        .allMatch(theirs -> theirs.score() < score.score()));
    }
}
