package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The profile is a directory: every door leads to a topic that is made once and that rules may ask. */
class PortfolioProfileTest {

    private static final PortfolioProfile PROFILE = Given.portfolio().profile();

    private static Stream<Method> doors() {
        return Arrays.stream(PortfolioProfile.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyTopicIsMadeOnce(Method door) throws ReflectiveOperationException {
        assertThat(door.invoke(PROFILE)).isNotNull().isSameAs(door.invoke(PROFILE));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void rulesMayAskEveryTopic(Method door) {
        assertThat(door.getReturnType()).isPublic();
    }
}
