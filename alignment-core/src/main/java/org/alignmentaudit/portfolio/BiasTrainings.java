package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Audience;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.TrainingKind;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** The trainings of kind BIAS, and who took part. Immutable and thread-safe. */
public final class BiasTrainings {

    private final LocalDate asOf;
    private final List<Training> trainings;

    BiasTrainings(Portfolio portfolio) {
        asOf = portfolio.asOf();
        trainings = portfolio.trainings().stream()
                .filter(training -> training.kind() == TrainingKind.BIAS)
                .toList();
    }

    private Stream<Training> within(int days) {
        Window window = Window.upTo(asOf, days);
        return trainings.stream().filter(training -> window.holds(training.date()));
    }

    private Stream<Training> ofLeaders(int days) {
        return within(days).filter(training -> training.audience() == Audience.LEADERS);
    }

    /** Whether no training of leaders was held in the last so many days. */
    public boolean none(int days) {
        return ofLeaders(days).findAny().isEmpty();
    }

    /** Whether each training of the last so many days says whether it was for leaders. */
    public boolean audiencesKnown(int days) {
        return within(days).allMatch(training -> training.audience() != null);
    }

    /** Day of the newest training of leaders; null where there was none. */
    public @Nullable LocalDate newestOn() {
        return trainings.stream()
                .filter(training -> training.audience() == Audience.LEADERS)
                .map(Training::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * The leaders who took part in the last so many days, of those who should have, all trainings added up. Null where fewer
     * than so many should have.
     */
    public @Nullable Fraction trained(int days, int minPeople) {
        int eligible = ofLeaders(days).mapToInt(Training::eligible).sum();
        int trained = ofLeaders(days).mapToInt(Training::trained).sum();
        return eligible == 0 || eligible < minPeople ? null : new Fraction(trained, eligible);
    }
}
