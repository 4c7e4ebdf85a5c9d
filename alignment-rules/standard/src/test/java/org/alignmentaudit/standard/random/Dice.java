package org.alignmentaudit.standard.random;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/** A seeded source of choices, in words: the same seed gives the same choices. Not thread-safe. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Other dice, so that what is drawn from them does not change what is drawn from these. */
    Dice fork() {
        return new Dice(random.split());
    }

    boolean maybe(double chance) {
        return random.nextDouble() < chance;
    }

    /** Takes the step with this chance. */
    void sometimes(double chance, Runnable step) {
        if (maybe(chance)) {
            step.run();
        }
    }

    /** A value with this chance, else null. */
    <T> @Nullable T orNull(double chance, Supplier<T> value) {
        return maybe(chance) ? value.get() : null;
    }

    /** A whole number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** The value, or the one just below or above. */
    int around(int value) {
        return value + between(-1, 1);
    }

    /** The amount, more often than not; else a millionth or a unit less or more. */
    Money around(Money amount) {
        Money distance = oneOf(Money.ZERO, new Money(1), new Money(-1), Money.of(1), Money.of(-1));
        return maybe(0.4) ? amount : amount.plus(distance);
    }

    /** The day, or the one before or after. */
    LocalDate around(LocalDate day) {
        return day.plusDays(between(-1, 1));
    }

    /** A day from the first to the last, both included; the first where they are the other way round. */
    LocalDate between(LocalDate first, LocalDate last) {
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        return first.plusDays(between(0, Math.max(0, days)));
    }

    /** One to so many different days, oldest first. */
    List<LocalDate> days(int most, Supplier<LocalDate> day) {
        return Stream.generate(day).limit(between(1, most)).distinct().sorted().toList();
    }

    /** Whole thousands of the currency, from the first to the last. */
    Money thousands(int first, int last) {
        return Money.of(1000L * between(first, last));
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E word(Class<E> words) {
        return oneOf(words.getEnumConstants());
    }

    /** None to so many values. */
    <T> List<T> upTo(int most, Supplier<T> value) {
        return Stream.generate(value).limit(between(0, most)).toList();
    }

    /** Each value with this chance, in their order. */
    <T> List<T> some(double chance, List<T> values) {
        return values.stream().filter(value -> maybe(chance)).toList();
    }
}
