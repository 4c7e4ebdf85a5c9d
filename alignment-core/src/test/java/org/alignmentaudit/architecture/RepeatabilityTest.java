package org.alignmentaudit.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alignmentaudit.architecture.Library.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** The same input gives the same output: on any day, on any machine, for any chance. */
class RepeatabilityTest {

    /** By a call or by a reference to the method. */
    private static void neverCalls(DescribedPredicate<JavaAccess<?>> access) {
        noClasses().should(accessTargetWhere(access)).check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> call(String method, Class<?>... types) {
        List<String> names = Arrays.stream(types).map(Class::getName).toList();
        return DescribedPredicate.describe(
                method + " of " + names,
                access -> access.getTarget().getName().equals(method)
                        && names.contains(access.getTargetOwner().getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments(DescribedPredicate<JavaAccess<?>> call) {
        return call.and(DescribedPredicate.describe(
                "without arguments",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && target.getRawParameterTypes().isEmpty()));
    }

    /** A deadline decides when an audit stops, and nothing that it finds. */
    private static DescribedPredicate<JavaAccess<?>> outside(String type) {
        return DescribedPredicate.describe(
                "outside " + type,
                access -> !access.getOriginOwner().getSimpleName().equals(type));
    }

    @Test
    void neverAsksForTheTimeOrTheDay() {
        neverCalls(call(
                "now",
                LocalDate.class,
                Instant.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Year.class,
                YearMonth.class));
        neverCalls(call("currentTimeMillis", System.class));
        neverCalls(call("nanoTime", System.class).and(outside("Deadline")));
        neverCalls(call("systemDefaultZone", Clock.class));
        neverCalls(call("systemUTC", Clock.class));
        neverCalls(withoutArguments(call("<init>", Date.class)));
    }

    @Test
    void neverThrowsADie() {
        neverCalls(call("randomUUID", UUID.class));
        neverCalls(call("random", Math.class));
        neverCalls(call("current", ThreadLocalRandom.class));
        neverCalls(withoutArguments(call("<init>", Random.class)));
    }

    @Test
    void neverAsksWhereTheMachineStands() {
        neverCalls(call("getDefault", Locale.class, TimeZone.class));
        neverCalls(call("systemDefault", ZoneId.class));
    }

    @Test
    void neverLeavesTheCaseOfLettersToTheMachine() {
        neverCalls(withoutArguments(call("toLowerCase", String.class)));
        neverCalls(withoutArguments(call("toUpperCase", String.class)));
    }

    @Test
    void neverPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }
}
