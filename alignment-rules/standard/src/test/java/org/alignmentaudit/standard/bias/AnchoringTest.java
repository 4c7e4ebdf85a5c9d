package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.facts.BudgetReason.INITIAL;
import static org.alignmentaudit.facts.BudgetReason.PRICE_BASE;
import static org.alignmentaudit.facts.BudgetReason.SCOPE;
import static org.alignmentaudit.facts.BudgetReason.TRANSFER;
import static org.alignmentaudit.facts.EstimateBasis.FIXED_PRICE;
import static org.alignmentaudit.facts.EstimateBasis.OWN;
import static org.alignmentaudit.facts.EstimateBasis.VENDOR_QUOTE;
import static org.alignmentaudit.standard.verifier.StandardRules.rule;
import static org.alignmentaudit.testing.RuleVerifier.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.EstimateBasis;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.RatingScale;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.GuardOutcome;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** CB-08: later estimates stay near the first although the scope changed (a). */
class AnchoringTest {

    private static final String PORTAL = "INITIATIVE:I";

    private static StatusReport sized(int daysAgo, double size) {
        return new StatusReport(
                AS_OF.minusDays(daysAgo), Band.GREEN, RatingScale.FIVE, null, null, null, null, null, size, null);
    }

    private static Budget version(int daysAgo, int amount, BudgetReason reason, @Nullable EstimateBasis basis) {
        return new Budget(AS_OF.minusDays(daysAgo), Money.of(amount), reason, null, basis, null, null, null);
    }

    private static RuleVerifier given(InitiativeStatus status, double scopeNow, Budget... versions) {
        return rule("CB-08")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, status)
                        .budgets(versions)
                        .statusReports(sized(400, 100), sized(200, 400), sized(5, scopeNow))
                        .build());
    }

    /** A first number of 1,000 and these later ones, in a scope that grew by 15 %. */
    private static RuleVerifier estimated(int... later) {
        return given(InitiativeStatus.ACTIVE, 115, versions(SCOPE, OWN, later));
    }

    private static Budget[] versions(BudgetReason reason, @Nullable EstimateBasis basis, int... later) {
        Budget[] versions = new Budget[later.length + 1];
        versions[0] = version(400, 1000, INITIAL, basis);
        IntStream.range(0, later.length).forEach(i -> versions[i + 1] = version(300 - 10 * i, later[i], reason, basis));
        return versions;
    }

    @Test
    void firesWhereThreeLaterEstimatesStayWithinFivePercent() {
        estimated(1050, 950, 1000).verify().firesOn(PORTAL);
        estimated(1051, 950, 1000).verify().staysSilent();
        estimated(1050, 949, 1000).verify().staysSilent();
        estimated(1051, 950, 1000).with("maxDistance", 0.051).verify().firesOn(PORTAL);
    }

    @Test
    void allOfThemMustStayThere() {
        estimated(1000, 1000, 1000, 1000, 1060).verify().staysSilent();
        estimated(1000, 1060, 1000, 1000, 1000).verify().staysSilent();
    }

    @Test
    void twoLaterEstimatesAreTooFew() {
        estimated(1000, 1000).verify().staysSilent();
        estimated(1000, 1000)
                .unavailable("initiatives.budgets.basis")
                .verify()
                .firesOn()
                .examined(0, 1);
        estimated(1000, 1000).with("minEstimates", 2).verify().firesOn(PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"114, false", "115, true", "86, false", "85, true"})
    void asksWhereTheScopeGrewOrShrankByFifteenPercent(double scopeNow, boolean fires) {
        given(InitiativeStatus.ACTIVE, scopeNow, versions(SCOPE, OWN, 1000, 1000, 1000))
                .verify()
                .firesOn(fires ? new String[] {PORTAL} : new String[0]);
    }

    @Test
    void howMuchScopeMustChangeIsASetting() {
        given(InitiativeStatus.ACTIVE, 114, versions(SCOPE, OWN, 1000, 1000, 1000))
                .with("minScopeChange", 0.14)
                .verify()
                .firesOn(PORTAL);
    }

    @Test
    void anotherPriceBaseIsNoEstimate() {
        given(InitiativeStatus.ACTIVE, 115, versions(PRICE_BASE, OWN, 1000, 1000, 1000))
                .verify()
                .staysSilent();
        given(InitiativeStatus.ACTIVE, 115, versions(TRANSFER, OWN, 1000, 1000, 1000))
                .verify()
                .firesOn(PORTAL);
        Budget[] versions = versions(SCOPE, OWN, 1000, 1000, 1000, 0);
        versions[4] = version(100, 9000, PRICE_BASE, OWN);
        given(InitiativeStatus.ACTIVE, 115, versions).verify().firesOn(PORTAL);
    }

    @Test
    void theFirstNumberIsTheInitialBudget() {
        Budget[] versions = versions(SCOPE, OWN, 1000, 1000, 1000);
        versions[0] = version(400, 1000, SCOPE, OWN);

        given(InitiativeStatus.ACTIVE, 115, versions).verify().staysSilent();
        given(InitiativeStatus.ACTIVE, 115, withEarlier(versions(SCOPE, OWN, 1000, 1000, 1000)))
                .verify()
                .firesOn(PORTAL);
    }

    private static Budget[] withEarlier(Budget... versions) {
        Budget[] more = Arrays.copyOf(versions, versions.length + 1);
        more[versions.length] = version(500, 100, BudgetReason.UNKNOWN, OWN);
        return more;
    }

    @Test
    void aFixedPriceIsLeftAlone() {
        Budget[] fixed = versions(SCOPE, OWN, 1000, 1000, 1000);
        fixed[3] = version(200, 1000, SCOPE, FIXED_PRICE);
        Budget[] noLonger = versions(SCOPE, FIXED_PRICE, 1000, 1000, 1000);
        noLonger[3] = version(200, 1000, SCOPE, OWN);

        given(InitiativeStatus.ACTIVE, 115, fixed).verify().staysSilent();
        given(InitiativeStatus.ACTIVE, 115, noLonger).verify().firesOn(PORTAL);
    }

    @Test
    void whereNobodySaysWhatItRestsOnTheFixedPriceIsNotChecked() {
        Finding known = estimated(1000, 1000, 1000).verify().finding();
        Finding unknown = given(InitiativeStatus.ACTIVE, 115, versions(SCOPE, null, 1000, 1000, 1000))
                .verify()
                .finding();
        Finding oneOfOthers = given(InitiativeStatus.ACTIVE, 115, versions(SCOPE, null, 1000, 1000, 1000))
                .given(Initiative.builder("O", "Other", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .budgets(version(9, 5, INITIAL, OWN))
                        .build())
                .verify()
                .finding();

        assertThat(known.guards()).containsExactly(new Guard("fixed-price", GuardOutcome.CLEAR));
        assertThat(known.confidence()).isEqualTo(0.45);
        assertThat(unknown.guards()).containsExactly(new Guard("fixed-price", GuardOutcome.NOT_CHECKED));
        assertThat(oneOfOthers.guards()).containsExactly(new Guard("fixed-price", GuardOutcome.NOT_CHECKED));
    }

    @ParameterizedTest
    @EnumSource(InitiativeStatus.class)
    void looksAtWhatHoldsAClaimOnMoney(InitiativeStatus status) {
        boolean claims = status == InitiativeStatus.APPROVED
                || status == InitiativeStatus.ACTIVE
                || status == InitiativeStatus.PAUSED;
        given(status, 115, versions(SCOPE, OWN, 1000, 1000, 1000))
                .verify()
                .firesOn(claims ? new String[] {PORTAL} : new String[0]);
    }

    @Test
    void isNotAssessedWithoutBudgets() {
        rule("CB-08").verify().isNotAssessed("initiatives");
        rule("CB-08")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .build())
                .verify()
                .isNotAssessed("initiatives.budgets", "initiatives.statusReports");
        rule("CB-08")
                .given(Initiative.builder("I", "Portal", InitiativeType.PROJECT, InitiativeStatus.ACTIVE)
                        .budgets(version(9, 5, INITIAL, null))
                        .statusReports(StatusReport.of(AS_OF, Band.GREEN))
                        .build())
                .verify()
                .isNotAssessed("initiatives.budgets.basis", "initiatives.statusReports.scopeSize");
    }

    @Test
    void saysWhatItSaw() {
        Finding finding = estimated(1020, 990, 1030).verify().finding();

        assertThat(finding.findingClass()).isEqualTo(FindingClass.PATTERN);
        assertThat(finding.severity()).isEqualTo(Severity.LOW);
        assertThat(finding.alternatives()).containsExactly("a");
        assertThat(finding.condition())
                .isEqualTo("Since May 26, 2025, Portal was estimated 3 more times, never more than 3\u00a0% from the"
                        + " first EUR\u00a01,000, while its scope changed by 15\u00a0%.");
        assertThat(finding.texts().recommendation()).startsWith("What would somebody estimate");
        assertThat(finding.evidence())
                .extracting(Evidence::role, Evidence::value)
                .contains(
                        tuple("estimate", Money.of(1020)),
                        tuple("estimate", Money.of(990)),
                        tuple("estimate", Money.of(1030)));
    }

    @Test
    void bothAlternativesMakeOneFinding() {
        Finding finding = given(InitiativeStatus.ACTIVE, 115, versions(SCOPE, VENDOR_QUOTE, 1000, 1000, 1000))
                .verify()
                .finding();

        assertThat(finding.alternatives()).containsExactly("a", "b");
    }
}
