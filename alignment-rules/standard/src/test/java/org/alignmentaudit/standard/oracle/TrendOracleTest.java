package org.alignmentaudit.standard.oracle;

import static org.alignmentaudit.standard.oracle.Given.AS_OF;
import static org.alignmentaudit.standard.oracle.Given.budget;
import static org.alignmentaudit.standard.oracle.Given.daysAgo;
import static org.alignmentaudit.standard.oracle.Given.goal;
import static org.alignmentaudit.standard.oracle.Given.initiative;
import static org.alignmentaudit.standard.oracle.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Direction;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceOrigin;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.GoalLink;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeBuilder;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.KpiCategory;
import org.alignmentaudit.facts.KpiEffect;
import org.alignmentaudit.facts.KpiKind;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Spend;
import org.alignmentaudit.facts.Trigger;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a portfolio of 1000, so that 10 spent are enough. */
class TrendOracleTest {

    private static final Map<String, Set<String>> FASHION = letters("a");

    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {"TREND", "VENDOR_PITCH", "PEER"})
    void firesOnAFashion(Trigger trigger) {
        assertThat(found(spent("10").trigger(trigger).goalLinks())).isEqualTo(FASHION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "New-Tech", "hype", "fad", "emerging-tech"})
    void firesOnATag(String tag) {
        assertThat(found(spent("10").tags(tag).goalLinks())).isEqualTo(FASHION);
    }

    @Test
    void staysSilentOnOtherTriggersAndTags() {
        assertThat(found(spent("10").trigger(Trigger.CASH).tags("trends").goalLinks()))
                .isEmpty();
    }

    @Test
    void staysSilentBelowOnePercent() {
        assertThat(found(spent("9.999999").trigger(Trigger.TREND).goalLinks())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.3, false", "0.29, true"})
    void aLinkServesAGoalFromThreeTenths(double weight, boolean fires) {
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks(GoalLink.to("G", weight))))
                .isEqualTo(fires ? FASHION : Map.of());
    }

    @Test
    void severalLinksToOneGoalAddUp() {
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks(GoalLink.to("G", 0.1), GoalLink.to("G", 0.2))))
                .isEmpty();
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks(GoalLink.to("G", 0.2), GoalLink.to("H", 0.2))))
                .isEqualTo(FASHION);
    }

    @Test
    void staysSilentWhereTheLinksAreUnknown() {
        assertThat(found(spent("10").trigger(Trigger.TREND))).isEmpty();
    }

    @Test
    void staysSilentWithABusinessCaseAndACustomer() {
        assertThat(found(
                        spent("10").trigger(Trigger.TREND).goalLinks().businessCase(true),
                        asked(EvidenceOrigin.CUSTOMER)))
                .isEmpty();
    }

    @Test
    void tellsWhichOfThemIsMissing() {
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks(), asked(EvidenceOrigin.CUSTOMER)))
                .isEqualTo(letters("a"));
        assertThat(found(
                        spent("10").trigger(Trigger.TREND).goalLinks().businessCase(true),
                        asked(EvidenceOrigin.VENDOR)))
                .isEqualTo(letters("b"));
    }

    @Test
    void aPieceOfUnknownOriginMayComeFromACustomer() {
        assertThat(found(
                        spent("10").trigger(Trigger.TREND).goalLinks().businessCase(true),
                        asked(null, EvidenceOrigin.VENDOR)))
                .isEmpty();
    }

    @Test
    void staysSilentWhereTheEvidenceIsUnknown() {
        Decision decision = decision().build();
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks().businessCase(true), decision))
                .isEmpty();
    }

    @Test
    void sparesWhatIsMandated() {
        assertThat(found(spent("10").trigger(Trigger.TREND).goalLinks().regulatory(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = InitiativeStatus.class,
            names = {"IDEA", "DONE", "CANCELLED"})
    void staysSilentOnWhatIsNotUnderWay(InitiativeStatus status) {
        assertThat(found(Initiative.builder("I", "I", InitiativeType.PROJECT, status)
                        .spending(Spend.actual(daysAgo(1), Money.of(10)))
                        .trigger(Trigger.TREND)
                        .goalLinks()))
                .isEmpty();
    }

    @Test
    void sparesAnExperiment() {
        assertThat(found(experiment("20", 90).stopRule(true).kpiEffects(effect())))
                .isEmpty();
    }

    @Test
    void anExperimentIsSmallAndShortAndMeasuredAndHasAnEnd() {
        assertThat(found(experiment("21", 90).stopRule(true).kpiEffects(effect())))
                .isEqualTo(FASHION);
        assertThat(found(experiment("20", 91).stopRule(true).kpiEffects(effect())))
                .isEqualTo(FASHION);
        assertThat(found(experiment("20", 90).kpiEffects(effect()))).isEqualTo(FASHION);
        assertThat(found(experiment("20", 90).stopRule(true))).isEqualTo(FASHION);
    }

    /** In a portfolio of 980 without it. */
    private static InitiativeBuilder experiment(String budget, int days) {
        return Initiative.builder("I", "I", InitiativeType.EXPERIMENT, InitiativeStatus.ACTIVE)
                .goalLinks()
                .trigger(Trigger.TREND)
                .plannedStart(AS_OF)
                .plannedEnd(AS_OF.plusDays(days))
                .budgets(budget(budget))
                .spending(Spend.actual(daysAgo(1), Money.of(20)));
    }

    private static KpiEffect effect() {
        return new KpiEffect("K", Direction.UP, null);
    }

    private static InitiativeBuilder spent(String amount) {
        return initiative("I").spending(Spend.actual(daysAgo(1), Money.of(amount)));
    }

    private static DecisionBuilder decision() {
        return Decision.builder("D", DecisionKind.START, daysAgo(9)).subjectId("I");
    }

    private static Decision asked(@Nullable EvidenceOrigin... origins) {
        return decision()
                .evidence(Arrays.stream(origins)
                        .map(origin ->
                                new EvidenceItem(null, EvidenceStance.SUPPORTS, null, origin, null, null, null, null))
                        .toArray(EvidenceItem[]::new))
                .build();
    }

    private static Map<String, Set<String>> letters(String... letters) {
        return Map.of("INITIATIVE:I", Set.of(letters));
    }

    private static SortedMap<String, SortedSet<String>> found(InitiativeBuilder initiative, Fact... more) {
        Initiative built = initiative.build();
        boolean budgeted = built.budgets().any();
        PortfolioBuilder portfolio = organization()
                .add(Kpi.builder("K", "Sales", KpiKind.OUTCOME, KpiCategory.OTHER)
                        .build())
                .add(goal("G").build(), goal("H").build(), built)
                .add(initiative("Rest")
                        .goalLinks(GoalLink.to("G"))
                        .businessCase(true)
                        .budgets(budget(budgeted ? "980" : "1000"))
                        .build())
                .add(more);
        return new TrendOracle().firing(portfolio.build());
    }
}
