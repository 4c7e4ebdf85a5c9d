package org.alignmentaudit.standard.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** RV-01: the strategy was last reviewed too long ago, or never. */
final class OverdueReviewOracle implements Oracle {

    @Override
    public String rule() {
        return "RV-01";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("reviews")) {
            String id = portfolio.organization().id();
            Optional<LocalDate> newest = portfolio.reviews().stream()
                    .filter(review -> review.kind() == ReviewKind.STRATEGY)
                    .map(Review::date)
                    .max(Comparator.naturalOrder());
            if (newest.isEmpty()) {
                firing.add(SubjectType.ORGANIZATION, id, "b");
            } else if (DAYS.between(newest.get(), portfolio.asOf()) > mostDays(portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, "a");
            }
        }
        return firing.bySubject();
    }

    private static int mostDays(Portfolio portfolio) {
        Level volatility = portfolio.supplies("organization.volatility")
                ? portfolio.organization().volatility()
                : null;
        if (volatility == Level.LOW) {
            return 365;
        }
        return volatility == Level.HIGH ? 90 : 180;
    }
}
