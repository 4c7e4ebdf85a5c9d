package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.OpportunityStage;
import org.alignmentaudit.facts.OptionScore;
import org.alignmentaudit.facts.PartnerObjective;
import org.alignmentaudit.facts.PartnerPerformance;
import org.alignmentaudit.facts.PartnerRenewal;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.SurveyItem;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The factory of a record without builder takes what every such record has, in the order of the record. */
class FactoryParityTest {

    static Stream<Class<?>> records() {
        return Stream.of(
                Action.class,
                ExchangeRate.class,
                Feedback.class,
                Incentive.class,
                Incident.class,
                Influencer.class,
                OpportunityStage.class,
                OptionScore.class,
                PartnerObjective.class,
                PartnerPerformance.class,
                PartnerRenewal.class,
                Person.class,
                Session.class,
                SurveyItem.class,
                Team.class,
                Tool.class,
                Training.class,
                Value.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void takesTheRequiredFieldsInTheirOrder(Class<?> type) {
        assertThat(factory(type).getParameters())
                .extracting(Parameter::getName)
                .containsExactlyElementsOf(
                        fields(type, true).stream().map(FieldSpec::name).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void putsEachValueWhereItBelongs(Class<?> type) throws ReflectiveOperationException {
        Object[] values = values(factory(type));
        Object made = factory(type).invoke(null, values);
        assertThat(fields(type, true)).extracting(field -> field.value(made)).containsExactly(values);
    }

    @ParameterizedTest
    @MethodSource("records")
    void leavesEverythingElseOutButTheUsualKindOfSubject(Class<?> type) throws ReflectiveOperationException {
        Object made = factory(type).invoke(null, values(factory(type)));
        assertThat(fields(type, false).stream().filter(field -> field.carriedBy(made)))
                .allSatisfy(field -> assertThat(field.value(made)).isEqualTo(SubjectType.INITIATIVE));
    }

    private static Method factory(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("of"))
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldSpec> fields(Class<?> type, boolean required) {
        return new RecordSpec(type)
                .fields().stream().filter(field -> field.required() == required).toList();
    }

    private static Object[] values(Method factory) {
        return Arrays.stream(factory.getParameters())
                .map(FactoryParityTest::value)
                .toArray();
    }

    /** A value that tells the parameter from its neighbours of the same type. */
    private static Object value(Parameter parameter) {
        Class<?> type = parameter.getType();
        int length = parameter.getName().length();
        if (type.isEnum()) {
            return type.getEnumConstants()[1];
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 6, length);
        } else if (type == int.class) {
            return length;
        } else if (type == double.class) {
            return 0.5;
        } else if (type == boolean.class) {
            return true;
        }
        return parameter.getName();
    }
}
