package org.alignmentaudit.audit;

import static org.alignmentaudit.audit.Given.goal;
import static org.alignmentaudit.audit.Given.organization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.ReviewKind;
import org.alignmentaudit.facts.Rows;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** Rules of any pack may declare measures. */
class ScorecardTest {

    private static final String READING = "portfolio.scorecard.coherence(2, 2, 180, 0, 0)";

    private static JavaRule measure(String reading) {
        return JavaRule.of("XX-01", Organization.class, organization -> false)
                .with("needs", "reviews.score")
                .with("measure", reading)
                .with("unit", "NUMBER")
                .with("details", "spread: number; oldestOn: date");
    }

    private static Review review(String team, int daysAgo, double score) {
        return new Review(
                team + daysAgo,
                SubjectType.TEAM,
                team,
                ReviewKind.COHERENCE,
                null,
                Given.AS_OF.minusDays(daysAgo),
                null,
                score,
                new Rows<>());
    }

    private static Auditor auditor(Policy policy, JavaRule... rules) {
        return Auditor.builder()
                .pack(JavaPack.of("TEST", rules)
                        .text("XX-01.reason", "{value} over {sampleSize}, {spread} apart since {oldestOn}.")
                        .text("XX-01.unmeasured", "Nobody looked."))
                .policy(policy)
                .build();
    }

    private static List<Measure> scorecard(Portfolio portfolio, JavaRule... rules) {
        return auditor(Policy.STANDARD, rules).audit(portfolio).scorecard();
    }

    private static Portfolio reviewed() {
        return organization()
                .add(review("A", 10, 3), review("A", 100, 2), review("B", 20, 4), review("B", 100, 4))
                .build();
    }

    @Test
    void aMeasureIsReadAndPutIntoWords() {
        assertThat(scorecard(reviewed(), measure(READING)))
                .containsExactly(new Measure(
                        "XX-01",
                        "XX-01.title",
                        3.5,
                        Unit.NUMBER,
                        null,
                        null,
                        2,
                        3.0,
                        Trend.UP,
                        MeasureVerdict.GOOD,
                        "3.5 over 2, 1 apart since June 10, 2026.",
                        List.of(
                                new MeasureDetail("spread", 1.0, Unit.NUMBER),
                                new MeasureDetail("oldestOn", Given.AS_OF.minusDays(20), Unit.DATE)),
                        List.of(new MeasurePart("A", "A", 3, 2.0), new MeasurePart("B", "B", 4, 4.0))));
    }

    @Test
    void aRuleThatWasNotAssessedMeasuresNothing() {
        assertThat(scorecard(organization().build(), measure(READING)))
                .extracting(Measure::verdict, Measure::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        MeasureVerdict.NOT_MEASURABLE, "The data it needs is not supplied: reviews."));
    }

    @Test
    void aRuleWithoutAnythingToReadSaysSoItself() {
        assertThat(scorecard(organization().supplied("reviews").build(), measure(READING)))
                .extracting(Measure::reason)
                .containsExactly("Nobody looked.");
    }

    @Test
    void aRuleThatFailedMeasuresNothing() {
        JavaRule failing = measure("portfolio.scorecard.coherence(2, 2, 180, 0, 0)")
                .with("each", "portfolio.scorecard.projectAlignment(365, 0, 1, 1, 1).unlinkedSpend.exact");
        assertThatExceptionOfType(InvalidPackException.class).isThrownBy(() -> scorecard(reviewed(), failing));

        JavaRule thrown = JavaRule.of("XX-01", Organization.class, organization -> {
                    throw new IllegalStateException("torn");
                })
                .with("needs", "reviews.score")
                .with("measure", READING)
                .with("unit", "NUMBER");
        assertThat(scorecard(reviewed(), thrown))
                .extracting(Measure::verdict, Measure::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        MeasureVerdict.NOT_MEASURABLE, "The rule that measures it failed."));
    }

    @Test
    void aRuleThatIsSwitchedOffHasNoLine() {
        Policy off = Policy.of("XX-01", RulePolicy.off());
        JavaRule other = Given.everyGoal("XX-02");

        assertThat(auditor(off, measure(READING), other).audit(reviewed()).scorecard())
                .isEmpty();
        assertThat(scorecard(organization().add(goal("G")).build(), other)).isEmpty();
    }

    @Test
    void whatGivesNoReadingIsNoMeasure() {
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> auditor(Policy.STANDARD, measure("portfolio.funding")))
                .withMessage("XX-01: 'portfolio.funding' gives no Reading, so it is no measure.");
        assertThatExceptionOfType(InvalidPackException.class)
                .isThrownBy(() -> auditor(
                        new Policy(org.alignmentaudit.pack.Profile.FULL, Map.of()),
                        measure(READING).with("details", "sprad: number")))
                .withMessageContaining("'sprad'");
    }
}
