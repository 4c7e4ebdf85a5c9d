package org.alignmentaudit.standard.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-02: less than half of the leaders were trained against biases in 24 months.
 *
 * <p>Read so: the subject is the organisation; the sum of trained over the sum of eligible of all trainings of kind BIAS for
 * LEADERS of 730 days, for 24 months, (b). Without any (a) fires, as trainings are supplied; not where one of those months says
 * not for whom it was. Nobody eligible is not assessable.
 */
final class NoBiasTrainingOracle implements Oracle {

    private static final int DAYS = 730;

    @Override
    public String rule() {
        return "MT-02";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        List<Training> recent = portfolio.trainings().stream()
                .filter(training -> training.kind() == TrainingKind.BIAS)
                .filter(training -> Recent.within(DAYS, training.date(), portfolio))
                .toList();
        if (Recent.supplied(portfolio, "trainings", "trainings.audience") && few(recent)) {
            firing.add(
                    SubjectType.ORGANIZATION,
                    portfolio.organization().id(),
                    ofLeaders(recent).isEmpty() ? "a" : "b");
        }
        return firing.bySubject();
    }

    private static List<Training> ofLeaders(List<Training> recent) {
        return recent.stream()
                .filter(training -> training.audience() == Audience.LEADERS)
                .toList();
    }

    private static boolean few(List<Training> recent) {
        List<Training> ofLeaders = ofLeaders(recent);
        if (ofLeaders.isEmpty()) {
            return recent.stream().allMatch(training -> training.audience() != null);
        }
        int trained = ofLeaders.stream().mapToInt(Training::trained).sum();
        int eligible = ofLeaders.stream().mapToInt(Training::eligible).sum();
        return 2 * trained < eligible;
    }
}
