package org.alignmentaudit.internal.engine;

import static org.alignmentaudit.internal.engine.Given.constraints;
import static org.alignmentaudit.internal.engine.Given.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.PortfolioProfile;
import org.drools.model.DSL;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.junit.jupiter.api.Test;

public class ForesightTest {

    /** Settings of a rule. */
    public record Limits(int least) {}

    private static final Limits LIMITS = new Limits(2);
    private static final Initiative SHOP = initiative("I").build();

    private final Variable<Limits> limits = DSL.declarationOf(Limits.class, "$t");
    private final Variable<PortfolioProfile> profile = DSL.declarationOf(PortfolioProfile.class, "$p");
    private final Variable<Organization> organization = DSL.declarationOf(Organization.class, "$o");
    private final Variable<Decision> decision = DSL.declarationOf(Decision.class, "$d");
    private final Variable<Initiative> subject = DSL.declarationOf(Initiative.class, "$i");

    @Test
    void asksWhatTheSubjectAnswersBesideTheProfile() {
        Predicate1<Initiative> yes = ahead(pattern(profile), subject().expr("it", profile, (it, all) -> true));
        Predicate1<Initiative> no = ahead(pattern(profile), subject().expr("it", profile, (it, all) -> false));
        assertThat(test(yes)).isTrue();
        assertThat(test(no)).isFalse();
    }

    @Test
    void asksWhatFollowsFromTheSubject() {
        Variable<Budget> budget = DSL.declarationOf(
                Budget.class, "$b", DSL.from(subject, it -> it.budgets().list()));
        Predicate1<Initiative> ahead = ahead(
                pattern(limits),
                subject(),
                PatternDSL.pattern(budget)
                        .expr("dear", limits, (it, values) -> it.amount().compareTo(Money.of(values.least())) >= 0));

        assertThat(test(ahead, budgeted())).isFalse();
        assertThat(test(ahead, budgeted(1))).isFalse();
        assertThat(test(ahead, budgeted(1, 2))).isTrue();
    }

    @Test
    void aValueThatIsMissingLeadsNowhere() {
        Variable<Budget> budget = DSL.declarationOf(
                Budget.class, "$b", DSL.from(subject, it -> it.budgets().initial()));
        Predicate1<Initiative> ahead = ahead(subject(), pattern(budget));

        assertThat(test(ahead, budgeted())).isFalse();
        assertThat(test(ahead, budgeted(1))).isTrue();
    }

    @Test
    void goesOnOverWhatFollowsFromWhatFollows() {
        Variable<Budget> budget = DSL.declarationOf(
                Budget.class, "$b", DSL.from(subject, it -> it.budgets().list()));
        Variable<String> basis = DSL.declarationOf(String.class, "$s", DSL.from(subject, budget, (it, one) ->
                new Object[] {1, one.amount().toString()}));
        Predicate1<Initiative> ahead =
                ahead(subject(), pattern(budget), PatternDSL.pattern(basis).expr("two", it -> it.startsWith("2")));

        assertThat(test(ahead, budgeted(1))).isFalse();
        assertThat(test(ahead, budgeted(1, 2))).isTrue();
    }

    @Test
    void stopsWhereTheRuleLooksForAnotherFact() {
        Rule rule = rule(subject(), PatternDSL.pattern(decision).expr("it", subject, (it, other) -> false));
        assertThat(new Foresight(List.of()).in(rule)).isSameAs(rule);
    }

    @Test
    void startsNoRuleWhoseFirstFactMayBeOneOfMany() {
        Rule rule = rule(pattern(decision), subject().expr("it", decision, (it, other) -> false));
        assertThat(new Foresight(List.of()).in(rule)).isSameAs(rule);
    }

    @Test
    void settingsThatAreThereTwiceAreNotKnownAhead() {
        Rule rule = rule(pattern(limits), subject().expr("few", limits, (it, values) -> false));
        assertThat(new Foresight(List.of(LIMITS, new Limits(3))).in(rule)).isSameAs(rule);
    }

    @Test
    void whatIsAskedOfTheOrganisationComesFirst() {
        List<Initiative> asked = new ArrayList<>();
        Predicate1<Initiative> ahead = ahead(
                PatternDSL.pattern(organization).expr("startup", Organization::startup),
                pattern(profile),
                subject().expr("it", profile, (it, all) -> asked.add(it)));

        assertThat(test(ahead)).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void aConditionThatThrowsCountsAsYes() {
        Predicate1<Initiative> ahead = ahead(pattern(profile), subject().expr("it", profile, (it, all) -> {
            throw new IllegalStateException();
        }));
        assertThat(test(ahead)).isTrue();
    }

    @Test
    void outsideOfARunItIsYes() throws Exception {
        Predicate1<Initiative> ahead = ahead(pattern(profile), subject().expr("it", profile, (it, all) -> false));
        assertThat(ahead.test(SHOP)).isTrue();
    }

    @Test
    void comesBehindWhatIsAskedOfTheSubjectAlone() {
        Rule rule = new Foresight(List.of())
                .in(rule(
                        pattern(profile),
                        subject().expr("it", profile, (it, all) -> true).expr("active", Initiative::active)));
        assertThat(constraints(rule, subject))
                .extracting(SingleConstraint::getExprId)
                .containsExactly("active", "ahead|fixture.xx01.XX-01", "it");
    }

    private PatternDef<Initiative> subject() {
        return PatternDSL.pattern(subject);
    }

    private static <T> PatternDef<T> pattern(Variable<T> variable) {
        return PatternDSL.pattern(variable);
    }

    private static Initiative budgeted(int... amounts) {
        return initiative("I")
                .budgets(Arrays.stream(amounts)
                        .mapToObj(amount ->
                                Budget.of(Given.AS_OF.minusDays(100L - amount), Money.of(amount), BudgetReason.INITIAL))
                        .toArray(Budget[]::new))
                .build();
    }

    private static Rule rule(RuleItemBuilder<?>... items) {
        return JavaPack.of("TEST", JavaRule.of("XX-01", items))
                .models()
                .get(0)
                .getRules()
                .get(0);
    }

    /** What the rule asks ahead. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the interfaces declare them
    private Predicate1<Initiative> ahead(RuleItemBuilder<?>... items) {
        return (Predicate1<Initiative>) constraints(new Foresight(List.of(LIMITS)).in(rule(items)), subject).stream()
                .filter(it -> it.getExprId().startsWith("ahead|"))
                .findFirst()
                .orElseThrow()
                .getPredicate1();
    }

    private static boolean test(Predicate1<Initiative> ahead) {
        return test(ahead, SHOP);
    }

    private static boolean test(Predicate1<Initiative> ahead, Initiative initiative) {
        Collection<?> facts = Given.portfolio(initiative).facts();
        return Background.behind(
                () -> {
                    try {
                        return ahead.test(initiative);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                facts);
    }
}
