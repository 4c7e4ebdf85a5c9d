package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.alignmentaudit.facts.Given.decision;
import static org.alignmentaudit.facts.Given.goal;
import static org.alignmentaudit.facts.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

    static Stream<Arguments> options() {
        return Stream.of(
                        goal(),
                        initiative(),
                        decision(DecisionKind.START, TODAY),
                        Organization.builder("BAKER", "Baker", TODAY),
                        Kpi.builder("K", "Sales", KpiKind.OUTCOME, KpiCategory.OTHER),
                        Communication.builder("C", "I", TODAY),
                        Survey.builder("S", SurveyKind.SURVEY, TODAY, 20, 10),
                        CustomerSignal.builder(SignalMetric.NPS, TODAY, 30),
                        Opportunity.builder("O", "Offer", TODAY),
                        Partner.builder("P", "Miller", PartnerKind.SUPPLIER),
                        BusinessProcess.builder("B", "Billing"),
                        Scenario.builder("S", "I", Outlook.WORST),
                        Assumption.builder("A", "I", "Flour stays cheap", AssumptionStatus.UNTESTED))
                .flatMap(builder -> Arrays.stream(builder.getClass().getDeclaredMethods())
                        .filter(method -> method.getParameterCount() == 1 && !method.isSynthetic())
                        .map(method -> Arguments.of(
                                builder,
                                Named.of(builder.getClass().getSimpleName() + "." + method.getName(), method))));
    }

    @ParameterizedTest
    @MethodSource("options")
    void refusesASingleValueTwiceAndAddsUpRows(Object builder, Method option) throws Throwable {
        set(builder, option);
        if (option.isVarArgs() && option.getParameterTypes()[0] != String[].class) {
            assertThatCode(() -> set(builder, option)).doesNotThrowAnyException();
        } else {
            assertThatIllegalStateException()
                    .isThrownBy(() -> set(builder, option))
                    .withMessage(option.getName() + " is set twice.\n"
                            + "Maybe two sources were meant to be merged before the builder is called.");
        }
    }

    private static void set(Object builder, Method option) throws Throwable {
        try {
            assertThat(option.invoke(builder, value(option.getParameterTypes()[0])))
                    .isSameAs(builder);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object value(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type == String.class) {
            return "text";
        } else if (type == LocalDate.class) {
            return TODAY;
        } else if (type == MonthDay.class) {
            return MonthDay.of(4, 1);
        } else if (type == Money.class) {
            return Money.of(1);
        } else if (type == boolean.class) {
            return true;
        } else if (type == int.class) {
            return 1;
        } else if (type == double.class) {
            return 0.5;
        }
        throw new IllegalArgumentException("No value of " + type + " is known.");
    }

    @Test
    void rowsThatWereNotMentionedAreUnknown() {
        assertThat(initiative().build().goalLinks().known()).isFalse();
    }

    @Test
    void rowsMentionedWithoutAnyAreNone() {
        assertThat(initiative().goalLinks().build().goalLinks().none()).isTrue();
    }

    @Test
    void rowsOfSeveralCallsAddUp() {
        Initiative initiative = initiative()
                .goalLinks(GoalLink.to("B"))
                .goalLinks()
                .goalLinks(GoalLink.to("A"), GoalLink.to("B"))
                .build();
        assertThat(initiative.goalLinks()).extracting(GoalLink::goalId).containsExactly("A", "B", "B");
    }

    @Test
    void everyHistoryKeepsItsKind() {
        Initiative initiative = initiative()
                .milestones(new Milestone(TODAY, MilestoneKind.GATE))
                .assessments(new Assessment(TODAY, 0.5, null, null, null))
                .benefits(new Benefit(TODAY, Money.of(1), null))
                .adoption(new Adoption(TODAY, 1, 2, null))
                .scheduleChanges()
                .build();
        assertThat(initiative.milestones().newest()).isPresent();
        assertThat(initiative.assessments().newest()).isPresent();
        assertThat(initiative.benefits().newest()).isPresent();
        assertThat(initiative.adoption().newest()).isPresent();
        assertThat(initiative.scheduleChanges().none()).isTrue();
        assertThat(initiative.forecasts().known()).isFalse();
    }

    @Test
    void whatIsBuiltIsSeenWithEverythingKnown() {
        assertThat(goal().build().seenOn()).isEqualTo(LocalDate.MAX);
        assertThat(initiative().build().seenOn()).isEqualTo(LocalDate.MAX);
    }
}
