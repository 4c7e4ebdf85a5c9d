package org.alignmentaudit.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetHistory;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.GoalStatus;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class RecordSpecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final RecordSpec GOALS = spec(Goal.class);

    private static RecordSpec spec(Class<?> element) {
        return Portfolio.dictionary().element(element).record();
    }

    private static FieldSpec field(Class<?> element, String name) {
        return spec(element).field(name).orElseThrow();
    }

    @Test
    void aRecordIsMadeAgainFromItsValues() {
        Decision decision =
                Decision.builder("D", DecisionKind.START, DAY).subjectId("I").build();
        RecordSpec spec = spec(Decision.class);
        assertThat(spec.create(spec.values(decision))).isEqualTo(decision);
    }

    @Test
    void aRecordThatDependsOnTheDayIsMadeAsSeenOnIt() {
        Goal goal = Goal.builder("G", "Grow", GoalStatus.ACTIVE).build();
        assertThat(GOALS.dependsOnDay()).isTrue();
        assertThat(((Goal) GOALS.create(GOALS.values(goal), DAY)).seenOn()).isEqualTo(DAY);
        assertThat(((Goal) GOALS.create(GOALS.values(goal))).seenOn()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void theDayARecordIsSeenOnIsNoField() {
        assertThat(GOALS.field("seenOn")).isEmpty();
    }

    @Test
    void aRecordThatDoesNotDependOnTheDayIgnoresIt() {
        Organization organization = Organization.of("BAKER", "Baker", DAY, "EUR");
        RecordSpec spec = spec(Organization.class);
        assertThat(spec.dependsOnDay()).isFalse();
        assertThat(spec.create(spec.values(organization), DAY)).isEqualTo(organization);
    }

    @Test
    void aRowIsMadeFromItsValues() {
        RecordSpec row = field(Initiative.class, "budgets").rows().orElseThrow().row();
        assertThat(row.create(new Object[] {DAY, Money.of(1), BudgetReason.INITIAL, null, null, null, null, null}))
                .isEqualTo(Budget.of(DAY, Money.of(1), BudgetReason.INITIAL));
    }

    @Test
    void anExceptionOfTheRecordComesOutAsItIs() {
        RecordSpec decisions = spec(Decision.class);
        assertThat(catchThrowable(
                        () -> decisions.create(new Object[decisions.fields().size()])))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void childrenAndScalarsAreAllFields() {
        assertThat(GOALS.children()).extracting(FieldSpec::name).containsExactly("objectives", "changes");
        assertThat(GOALS.scalars())
                .hasSize(GOALS.fields().size() - 2)
                .noneMatch(field -> field.rows().isPresent());
    }

    @Test
    void rowsAreMadeFromAListOrStandForNobodyKnows() {
        RowsSpec links = field(Initiative.class, "goalLinks").rows().orElseThrow();
        assertThat(links.of(List.of(GoalLink.to("G")))).isEqualTo(new Rows<>(List.of(GoalLink.to("G"))));
        assertThat(links.unknown()).isEqualTo(new Rows<GoalLink>());
        assertThat(links.row().type()).isEqualTo(GoalLink.class);
    }

    @Test
    void aHistoryIsMadeAsTheKindItIsDeclaredAs() {
        FieldSpec budgets = field(Initiative.class, "budgets");
        assertThat(budgets.rows().orElseThrow().of(List.of())).isInstanceOf(BudgetHistory.class);
        assertThat(budgets.rows().orElseThrow().row().type()).isEqualTo(Budget.class);
    }

    @Test
    void aFieldReadsItsValue() {
        Goal goal = Goal.builder("G", "Grow", GoalStatus.ACTIVE).priority(2).build();
        assertThat(field(Goal.class, "priority").value(goal)).isEqualTo(2);
        assertThat(field(Goal.class, "owner").value(goal)).isNull();
    }

    @Test
    void aFieldIsCarriedUnlessItIsNullOrAnEmptyListOfTexts() {
        Decision decision =
                Decision.builder("D", DecisionKind.START, DAY).goalIds("G").build();
        assertThat(field(Decision.class, "goalIds").carriedBy(decision)).isTrue();
        assertThat(field(Decision.class, "relatedIds").carriedBy(decision)).isFalse();
        assertThat(field(Decision.class, "amount").carriedBy(decision)).isFalse();
        assertThat(field(Decision.class, "kind").carriedBy(decision)).isTrue();
    }

    @Test
    void everyFieldButRowsSaysWhatItHolds() {
        Written.records().values().forEach(RecordSpecTest::everyFieldHasAMeaning);
    }

    private static void everyFieldHasAMeaning(RecordSpec record) {
        assertThat(record.scalars())
                .allSatisfy(field -> assertThat(field.meaning())
                        .as("%s.%s", record.type().getSimpleName(), field)
                        .isNotBlank()
                        .doesNotEndWith("."));
        assertThat(record.children())
                .allSatisfy(child -> assertThat(child.meaning()).isEmpty());
    }

    @Test
    void aKeyMustNameFieldsOfItsRecord() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dictionary.of(Samples.Car.class))
                .withMessage(Samples.Car.class.getName() + " has no field colour.");
    }

    @Test
    void rowsMustHaveAClassThatCanBeMade() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Dictionary.of(Samples.Cart.class))
                .withMessage(RowList.class.getName() + " has no such constructor.");
    }
}
