package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionBuilder;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.BusinessProcessBuilder;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CommunicationBuilder;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.CustomerSignalBuilder;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalBuilder;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiBuilder;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.OpportunityBuilder;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.OrganizationBuilder;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.PartnerBuilder;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.ScenarioBuilder;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.SurveyBuilder;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder takes what every record has at its start, and has one method for each other field. */
class BuilderParityTest {

    static Stream<Arguments> builders() {
        return Stream.of(
                Arguments.of(Goal.class, GoalBuilder.class),
                Arguments.of(Initiative.class, InitiativeBuilder.class),
                Arguments.of(Decision.class, DecisionBuilder.class),
                Arguments.of(Organization.class, OrganizationBuilder.class),
                Arguments.of(Kpi.class, KpiBuilder.class),
                Arguments.of(Communication.class, CommunicationBuilder.class),
                Arguments.of(Survey.class, SurveyBuilder.class),
                Arguments.of(CustomerSignal.class, CustomerSignalBuilder.class),
                Arguments.of(Opportunity.class, OpportunityBuilder.class),
                Arguments.of(Partner.class, PartnerBuilder.class),
                Arguments.of(BusinessProcess.class, BusinessProcessBuilder.class),
                Arguments.of(Scenario.class, ScenarioBuilder.class),
                Arguments.of(Assumption.class, AssumptionBuilder.class));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void hasAMethodForEveryOptionalFieldAndNoOther(Class<?> element, Class<?> builder) {
        assertThat(options(builder))
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(
                        fields(element, false).stream().map(FieldSpec::name).toList());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void startsWithTheRequiredFields(Class<?> element, Class<?> builder) {
        Method start = Arrays.stream(element.getMethods())
                .filter(method -> method.getName().equals("builder"))
                .findFirst()
                .orElseThrow();
        assertThat(start.getReturnType()).isEqualTo(builder);
        assertThat(start.getParameters())
                .extracting(parameter -> parameter.getName())
                .containsExactlyElementsOf(
                        fields(element, true).stream().map(FieldSpec::name).toList());
    }

    @ParameterizedTest
    @MethodSource("builders")
    void takesTheTypeThatTheFieldHolds(Class<?> element, Class<?> builder) {
        RecordSpec record = Portfolio.dictionary().element(element).record();
        assertThat(options(builder)).allSatisfy(option -> {
            Class<?> accepted = option.getParameterTypes()[0];
            FieldSpec field = record.field(option.getName()).orElseThrow();
            assertThat(accepted).isEqualTo(expected(element, field));
        });
    }

    private static List<Method> options(Class<?> builder) {
        return Arrays.stream(builder.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().equals("build"))
                .toList();
    }

    private static List<FieldSpec> fields(Class<?> element, boolean required) {
        return Portfolio.dictionary().element(element).record().fields().stream()
                .filter(field -> field.required() == required)
                .toList();
    }

    private static Class<?> expected(Class<?> element, FieldSpec field) {
        return switch (field.kind()) {
            case ROWS -> field.rows().orElseThrow().row().type().arrayType();
            case TEXTS -> String[].class;
            case NUMBER -> double.class;
            case WHOLE -> int.class;
            case YES_NO -> boolean.class;
            default -> component(element, field.name());
        };
    }

    private static Class<?> component(Class<?> element, String name) {
        return Arrays.stream(element.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
    }
}
