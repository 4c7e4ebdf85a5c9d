package org.alignmentaudit.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.text.Named;
import org.alignmentaudit.internal.text.RuleTexts;
import org.alignmentaudit.pack.DetailInfo;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.MeasureInfo;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the measure that a rule declares, with the settings of the rule. Built once per auditor; thread-safe. */
final class Gauge {

    private final MeasureInfo measure;
    private final RuleTexts texts;
    private final SubjectProperty reading;
    private final List<Detail> details;

    /** A figure beside the value, and the property of the reading that gives it. */
    private record Detail(DetailInfo info, SubjectProperty property) {}

    Gauge(String rule, MeasureInfo measure, Map<String, Object> settings, RuleTexts texts) {
        this.measure = measure;
        this.texts = texts;
        reading = new SubjectProperty(measure.reading(), Portfolio.class, settings);
        if (!Reading.class.isAssignableFrom(reading.type())) {
            throw new InvalidPackException(
                    List.of(rule + ": '" + measure.reading() + "' gives no Reading, so it is no measure."));
        }
        details = measure.details().stream()
                .map(detail -> new Detail(detail, new SubjectProperty(detail.name(), reading.type(), Map.of())))
                .toList();
    }

    /** What it reads where its data is there. */
    Measured read(Portfolio portfolio) {
        Reading read = (Reading) reading.value(portfolio, portfolio.profile());
        String currency = Objects.requireNonNullElse(portfolio.organization().currency(), "");
        List<Named> figures = new ArrayList<>();
        if (read == null) {
            return Measured.nothing(texts.unmeasured(figures, currency));
        }
        add(figures, "value", read.value(), measure.unit());
        add(figures, "previous", read.previous(), measure.unit());
        add(figures, "numerator", read.numerator(), Unit.COUNT);
        add(figures, "denominator", read.denominator(), Unit.COUNT);
        add(figures, "sampleSize", read.sampleSize(), Unit.COUNT);
        List<Named> known = new ArrayList<>();
        for (Detail detail : details) {
            Object figure = detail.property().value(read, portfolio.profile());
            add(known, detail.info().name(), figure, detail.info().unit());
        }
        figures.addAll(known);
        return read.known()
                ? new Measured(read, known, texts.reason(figures, currency))
                : new Measured(read, known, texts.unmeasured(figures, currency));
    }

    private static void add(List<Named> figures, String name, @Nullable Object value, Unit unit) {
        if (value != null) {
            figures.add(new Named(name, Draft.plain(value), unit));
        }
    }
}
