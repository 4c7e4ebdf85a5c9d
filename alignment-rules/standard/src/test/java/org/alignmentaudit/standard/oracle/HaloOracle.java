package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Option;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/** CB-14: one supplier leads on every criterion by scores close together, and no reference was checked. */
final class HaloOracle implements Oracle {

    @Override
    public String rule() {
        return "CB-14";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("decisions.options.partnerId")
                && portfolio.supplies("decisions.options.scores")
                && portfolio.supplies("decisions.referenceChecks")) {
            portfolio.decisions().stream()
                    .filter(decision -> decision.referenceChecks() != null && decision.referenceChecks() == 0)
                    .filter(HaloOracle::haloed)
                    .forEach(decision -> firing.add(SubjectType.DECISION, decision.id()));
        }
        return firing.bySubject();
    }

    private static boolean haloed(Decision decision) {
        List<Option> scored = decision.options().list().stream()
                .filter(option -> !option.scores().list().isEmpty())
                .toList();
        return scored.size() >= 2
                && scored.stream()
                        .filter(option -> option.partnerId() != null)
                        .anyMatch(option -> leadsClosely(option, scored));
    }

    private static boolean leadsClosely(Option option, List<Option> scored) {
        List<OptionScore> own = option.scores().list();
        BigDecimal lowest =
                own.stream().map(HaloOracle::points).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal highest =
                own.stream().map(HaloOracle::points).max(BigDecimal::compareTo).orElseThrow();
        return own.size() >= 3
                && highest.subtract(lowest).compareTo(BigDecimal.ONE) <= 0
                && own.stream()
                        .allMatch(score -> scored.stream()
                                .filter(other -> other != option)
                                .flatMap(other -> other.scores().list().stream())
                                .filter(theirs -> theirs.criterion().equals(score.criterion()))
                                .allMatch(theirs -> points(theirs).compareTo(points(score)) < 0));
    }

    private static BigDecimal points(OptionScore score) {
        return BigDecimal.valueOf(score.score());
    }
}
