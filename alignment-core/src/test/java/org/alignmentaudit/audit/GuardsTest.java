package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.initiative;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiConsumer;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.alignmentaudit.rule.FindingDraft;
import org.junit.jupiter.api.Test;

/** What became of innocent explanations, and how they lower confidence. */
class GuardsTest {

    private static final Guard REVIEWED = new Guard("reviewed", GuardOutcome.CLEAR);

    private static JavaRule rule(BiConsumer<FindingDraft, Initiative> guards) {
        return JavaRule.of("XX-01", Initiative.class, i -> true, guards);
    }

    private static Finding finding(PortfolioBuilder portfolio, JavaRule... rules) {
        return Given.audit(portfolio.add(initiative("I").build()).build(), rules)
                .findings()
                .get(0);
    }

    @Test
    void aDeclaredGuardIsClearWhereItsDataIsSupplied() {
        Finding finding = finding(
                organization().supplied("reviews"), rule((draft, i) -> {}).with("guards", "reviewed: reviews"));
        assertThat(finding.guards()).containsExactly(REVIEWED);
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void aDeclaredGuardIsNotCheckedWhereItsDataIsMissing() {
        Finding finding = finding(organization(), rule((draft, i) -> {}).with("guards", "reviewed: reviews"));
        assertThat(finding.guards()).containsExactly(new Guard("reviewed", GuardOutcome.NOT_CHECKED));
        assertThat(finding.confidence()).isEqualTo(0.5);
    }

    @Test
    void confidenceBelowTheCapStays() {
        assertThat(finding(
                                organization(),
                                rule((draft, i) -> {})
                                        .with("guards", "reviewed: reviews")
                                        .with("confidence", "0.3"))
                        .confidence())
                .isEqualTo(0.3);
    }

    @Test
    void onlyTheSubjectCanTellWhetherAGuardWasChecked() {
        Finding unchecked = finding(organization(), rule((draft, i) -> draft.checked("reason", false)));
        assertThat(unchecked.guards()).containsExactly(new Guard("reason", GuardOutcome.NOT_CHECKED));
        assertThat(unchecked.confidence()).isEqualTo(0.5);
        Finding checked = finding(organization(), rule((draft, i) -> draft.checked("reason", true)));
        assertThat(checked.guards()).containsExactly(new Guard("reason", GuardOutcome.CLEAR));
        assertThat(checked.confidence()).isEqualTo(0.8);
    }

    @Test
    void aGuardThatAppliesInPartDoesNotLowerConfidence() {
        Finding finding = finding(organization(), rule((draft, i) -> draft.partial("scope", true)));
        assertThat(finding.guards()).containsExactly(new Guard("scope", GuardOutcome.PARTIAL));
        assertThat(finding.confidence()).isEqualTo(0.8);
    }

    @Test
    void aGuardThatDoesNotApplyIsClear() {
        assertThat(finding(organization(), rule((draft, i) -> draft.partial("scope", false)))
                        .guards())
                .containsExactly(new Guard("scope", GuardOutcome.CLEAR));
    }

    @Test
    void ofTwoOutcomesTheWorseCounts() {
        Finding finding = finding(
                organization().supplied("reviews"),
                rule((draft, i) -> draft.partial("scope", true)
                                .partial("scope", false)
                                .checked("reviewed", false))
                        .with("guards", "reviewed: reviews"));
        assertThat(finding.guards())
                .containsExactly(
                        new Guard("reviewed", GuardOutcome.NOT_CHECKED), new Guard("scope", GuardOutcome.PARTIAL));
    }

    @Test
    void aGuardWithoutAPathIsWhatTheMatchSaysOfItAndNothingElse() {
        assertThat(finding(
                                organization(),
                                rule((draft, i) -> draft.partial("scope", true)).with("guards", "scope"))
                        .guards())
                .containsExactly(new Guard("scope", GuardOutcome.PARTIAL));
        assertThat(finding(
                                organization(),
                                rule((draft, i) -> draft.evidence("n", 1)).with("guards", "scope"))
                        .guards())
                .isEmpty();
    }

    @Test
    void guardsComeInAlphabeticalOrder() {
        Finding finding = finding(
                organization().supplied("reviews", "risks"),
                rule((draft, i) -> draft.checked("b", true)).with("guards", "c: reviews; a: risks"));
        assertThat(finding.guards()).extracting(Guard::name).containsExactly("a", "b", "c");
    }

    @Test
    void onlyFormsThatHoldBringTheirGuards() {
        Finding finding = finding(
                organization(),
                Given.everyInitiative("XX-01/a").with("guards", "risky: initiatives.sponsor"),
                JavaRule.of("XX-01/b", Initiative.class, i -> false).with("guards", "reviewed: reviews"));
        assertThat(finding.guards()).extracting(Guard::name).containsExactly("risky");
    }
}
