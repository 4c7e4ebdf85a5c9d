package org.alignmentaudit.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.internal.engine.Measured;
import org.alignmentaudit.internal.engine.RuleSetResult;
import org.alignmentaudit.internal.text.Template;
import org.alignmentaudit.internal.text.Words;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the scorecard from what the rules that declare measures came to. */
final class Scorecard {

    private final RuleSetResult result;
    private final Locale locale;

    Scorecard(RuleSetResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
    }

    /** The measure of each rule that declares one and was not switched off, in order. */
    List<Measure> of(Iterable<RuleInfo> rules, List<RuleAssessment> assessments) {
        List<Measure> measures = new ArrayList<>();
        for (RuleInfo rule : rules) {
            MeasureInfo declared = rule.measure();
            assessments.stream()
                    .filter(it -> declared != null && it.rule().equals(rule.id()))
                    .filter(it -> it.status() != AssessmentStatus.DISABLED)
                    .forEach(it -> measures.add(measure(it, Objects.requireNonNull(declared))));
        }
        return measures;
    }

    private Measure measure(RuleAssessment rule, MeasureInfo declared) {
        Measured measured = result.measures().get(rule.rule());
        if (rule.status() != AssessmentStatus.ASSESSED || measured == null) {
            return unread(rule, declared, without(rule), null);
        }
        Reading reading = measured.reading();
        return reading != null && reading.known()
                ? read(rule, declared, measured, reading)
                : unread(rule, declared, measured.reason(), reading == null ? null : reading.sampleSize());
    }

    private String without(RuleAssessment rule) {
        if (rule.status() == AssessmentStatus.FAILED) {
            return Words.orKey("measure.failed", locale);
        }
        String paths = String.join(", ", rule.missing());
        return new Template(Words.orKey("measure.missing", locale))
                .render(
                        "paths"::equals,
                        Map.of("paths", paths)::get,
                        name -> rule.missing().size() == 1);
    }

    private static Measure unread(
            RuleAssessment rule, MeasureInfo declared, String reason, @Nullable Integer sampleSize) {
        return new Measure(
                rule.rule(),
                rule.title(),
                null,
                declared.unit(),
                null,
                null,
                sampleSize,
                null,
                null,
                MeasureVerdict.NOT_MEASURABLE,
                reason);
    }

    private static Measure read(RuleAssessment rule, MeasureInfo declared, Measured measured, Reading reading) {
        return new Measure(
                rule.rule(),
                rule.title(),
                reading.value(),
                declared.unit(),
                reading.numerator(),
                reading.denominator(),
                reading.sampleSize(),
                reading.previous(),
                trend(reading),
                verdict(reading),
                measured.reason(),
                measured.details().stream()
                        .map(detail -> new MeasureDetail(detail.name(), detail.value(), detail.unit()))
                        .toList(),
                reading.parts().stream()
                        .map(part -> new MeasurePart(part.id(), part.name(), part.value(), part.previous()))
                        .toList());
    }

    private static @Nullable Trend trend(Reading reading) {
        Double value = reading.value();
        Double previous = reading.previous();
        if (value == null || previous == null) {
            return null;
        }
        int moved = value.compareTo(previous);
        return moved > 0 ? Trend.UP : moved < 0 ? Trend.DOWN : Trend.FLAT;
    }

    private static MeasureVerdict verdict(Reading reading) {
        if (reading.poor()) {
            return MeasureVerdict.POOR;
        }
        return reading.watched() ? MeasureVerdict.WATCH : MeasureVerdict.GOOD;
    }
}
