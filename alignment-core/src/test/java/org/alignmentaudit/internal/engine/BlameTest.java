package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.bases;
import static org.alignmentaudit.internal.engine.Given.everyInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rule is behind an exception, from its messages or from its stack. */
class BlameTest {

    private static final Set<String> RULES = Set.of("XX-01/a", "XX-01/b", "XX-02");
    private static final RuleBases BASES =
            bases(everyInitiative("XX-01/a"), everyInitiative("XX-01/b"), everyInitiative("XX-02"));

    private static Set<String> byMessage(Throwable thrown) {
        return Blame.byMessage(thrown, RULES);
    }

    private static Set<String> byStack(Throwable thrown) {
        return Blame.byStack(thrown, RULES, BASES);
    }

    private static RuntimeException thrownIn(String... classes) {
        RuntimeException thrown = new RuntimeException("bad");
        StackTraceElement[] frames = new StackTraceElement[classes.length];
        for (int i = 0; i < classes.length; i++) {
            frames[i] = new StackTraceElement(classes[i], "apply", "Rule.java", 1);
        }
        thrown.setStackTrace(frames);
        return thrown;
    }

    @Test
    void theMessageNamesTheRule() {
        assertThat(byMessage(new RuntimeException(
                        "Error evaluating constraint '10 / size > 3' in [Rule \"XX-02\" in fixture/xx02/rule.drl]")))
                .containsExactly("XX-02");
    }

    @Test
    void theMessageMayNameSeveralRules() {
        assertThat(byMessage(new RuntimeException(
                        "Error in [Rule \"XX-02\" in a.drl], [Rule \"XX-01/b\" in b.drl], [Rule \"YY-01\" in c.drl]")))
                .containsExactlyInAnyOrder("XX-02", "XX-01/b");
    }

    @Test
    void theMessageOfACauseCountsToo() {
        Exception cause = new IllegalStateException("in [Rule \"XX-02\" in a.drl]");
        assertThat(byMessage(new RuntimeException("wrapped", new RuntimeException(null, cause))))
                .containsExactly("XX-02");
    }

    @Test
    void aMessageThatNamesNoRuleBlamesNone() {
        assertThat(byMessage(new RuntimeException("Rule XX-02 is bad"))).isEmpty();
        assertThat(byMessage(new ArithmeticException())).isEmpty();
    }

    @Test
    void aRuleThatDoesNotRunIsNotBlamed() {
        assertThat(byMessage(new RuntimeException("in [Rule \"YY-01\" in a.drl]")))
                .isEmpty();
    }

    @Test
    void theTopmostClassOfARuleNamesIt() {
        assertThat(byStack(thrownIn(
                        "java.util.List", "fixture.xx02.P4A.LambdaExtractor4A", "fixture.xx01.P1B.LambdaPredicate1B")))
                .containsExactly("XX-02");
    }

    @Test
    void aPackageNamesAllFormsOfItsRule() {
        assertThat(byStack(thrownIn("fixture.xx01.P1B.LambdaPredicate1B")))
                .containsExactlyInAnyOrder("XX-01/a", "XX-01/b");
    }

    @Test
    void aPackageThatOnlyStartsAlikeIsAnother() {
        assertThat(byStack(thrownIn("fixture.xx021.P1B.LambdaPredicate1B"))).isEmpty();
    }

    @Test
    void theStackOfACauseCountsToo() {
        assertThat(byStack(new RuntimeException("wrapped", thrownIn("fixture.xx02.P4A.LambdaExtractor4A"))))
                .containsExactly("XX-02");
    }

    @Test
    void aStackWithoutAClassOfARuleBlamesNone() {
        assertThat(byStack(thrownIn("java.util.List"))).isEmpty();
    }
}
