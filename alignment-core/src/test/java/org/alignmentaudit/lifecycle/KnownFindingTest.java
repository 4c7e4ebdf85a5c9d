package org.alignmentaudit.lifecycle;

import static org.alignmentaudit.lifecycle.Given.known;
import static org.alignmentaudit.lifecycle.Given.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Waived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownFindingTest {

    private static final Waived WAIVED = new Waived("Ends soon", "owner", LocalDate.of(2026, 9, 30));

    private static Set<Difference> between(KnownFinding one, KnownFinding other) {
        return one.differences(other);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9, 0.8, true",
        "0.8, 0.9, true",
        "0.8, 0.71, false",
        "0.7, 0.8, true",
        "0.3, 0.2, true",
        "0.5, 0.5, false",
        "0.85, 0.76, false"
    })
    void confidenceDiffersByATenthOrMore(double before, double now, boolean differs) {
        assertThat(between(known("1", Severity.HIGH, before, null), known("1", Severity.HIGH, now, null)))
                .isEqualTo(differs ? Set.of(Difference.CONFIDENCE) : Set.of());
    }

    @Test
    void severityDiffers() {
        assertThat(between(known("1", Severity.HIGH, 0.5, null), known("1", Severity.LOW, 0.5, null)))
                .containsExactly(Difference.SEVERITY);
    }

    @Test
    void alternativesDiffer() {
        KnownFinding one = new KnownFinding("f1:1", "XX-01", subject("I"), Severity.LOW, 1, List.of("a"), null);
        KnownFinding other = new KnownFinding("f1:1", "XX-01", subject("I"), Severity.LOW, 1, List.of("a", "b"), null);

        assertThat(between(one, other)).containsExactly(Difference.ALTERNATIVES);
    }

    @Test
    void waiversDifferWhereOneIsThereAndWhereTheyEndOnOtherDays() {
        Waived longer = new Waived("Ends soon", "owner", LocalDate.of(2026, 10, 1));

        assertThat(between(known("1", Severity.LOW, 1, null), known("1", Severity.LOW, 1, WAIVED)))
                .containsExactly(Difference.WAIVER);
        assertThat(between(known("1", Severity.LOW, 1, WAIVED), known("1", Severity.LOW, 1, longer)))
                .containsExactly(Difference.WAIVER);
    }

    @Test
    void anotherNameOfTheSubjectIsNoDifference() {
        SubjectRef renamed = new SubjectRef(SubjectType.INITIATIVE, "1", "Renamed");
        KnownFinding now = new KnownFinding("f1:1", "XX-01", renamed, Severity.LOW, 1, List.of(), null);

        assertThat(between(known("1", Severity.LOW, 1, null), now)).isEmpty();
    }
}
