package org.alignmentaudit.facts;

import static org.alignmentaudit.facts.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The few words of organisations, reviews, risks, links and references. */
class SmallRecordsTest {

    private static OrganizationBuilder organization() {
        return Organization.builder("BAKER", "Baker", TODAY);
    }

    @Test
    void materialityIsFivePerCentWhereNoneIsStated() {
        assertThat(organization().build().materialShare()).isEqualTo(0.05);
        assertThat(organization().materiality(0).build().materialShare()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void smallerThanExcludesTheNumber(int headcount, boolean smaller) {
        assertThat(organization().headcount(headcount).build().smallerThan(10)).isEqualTo(smaller);
    }

    @Test
    void anUnknownHeadcountIsNotSmall() {
        assertThat(organization().build().smallerThan(10)).isFalse();
    }

    @Test
    void theShortFormOfAnOrganizationHoldsItsCurrency() {
        Organization organization = Organization.of("BAKER", "Baker", TODAY, "EUR");
        assertThat(organization).isEqualTo(organization().currency("EUR").build());
        assertThat(organization.ref()).isEqualTo(new SubjectRef(SubjectType.ORGANIZATION, "BAKER", "Baker"));
    }

    @ParameterizedTest
    @EnumSource(ReviewKind.class)
    void onlyIndependentReviewsWithAnOutcomeAreIndependent(ReviewKind kind) {
        Review concluded = Review.of("R", "I", kind, TODAY, ReviewOutcome.CONTINUE);
        Review open = new Review("R", null, "I", kind, null, TODAY, null, null, new Rows<>());
        assertThat(concluded.independent()).isEqualTo(kind == ReviewKind.INDEPENDENT);
        assertThat(open.independent()).isFalse();
    }

    @Test
    void reviewsAndRisksAreAboutInitiativesWhereTheyDoNotSayOtherwise() {
        assertThat(new Review("R", null, "I", ReviewKind.GATE, null, TODAY, null, null, new Rows<>()).subjectType())
                .isEqualTo(SubjectType.INITIATIVE);
        assertThat(new Risk("K", null, "I", Level.HIGH, null, null).subjectType())
                .isEqualTo(SubjectType.INITIATIVE);
        assertThat(new Risk("K", SubjectType.GOAL, "G", Level.HIGH, null, null).subjectType())
                .isEqualTo(SubjectType.GOAL);
    }

    @Test
    void aLinkWithoutWeightWeighsOne() {
        assertThat(GoalLink.to("G").effectiveWeight()).isEqualTo(1);
        assertThat(GoalLink.to("G", 0).effectiveWeight()).isZero();
    }

    @Test
    void subjectsAreOrderedByKindThenById() {
        SubjectRef goal = new SubjectRef(SubjectType.GOAL, "Z", "a");
        SubjectRef first = new SubjectRef(SubjectType.INITIATIVE, "A", "z");
        SubjectRef second = new SubjectRef(SubjectType.INITIATIVE, "B", "y");
        assertThat(Stream.of(second, first, goal).sorted()).containsExactly(goal, first, second);
    }

    @Test
    void theKeyOfASubjectNamesKindAndId() {
        assertThat(new SubjectRef(SubjectType.KPI, "K-1", "Sales").key()).isEqualTo("KPI:K-1");
    }

    @Test
    void aKpiIsNamedByItsName() {
        Kpi kpi = new Kpi("K", "Sales", null, KpiKind.OUTCOME, KpiCategory.OTHER, null, null, new History<>());
        assertThat(kpi.ref()).isEqualTo(new SubjectRef(SubjectType.KPI, "K", "Sales"));
    }
}
