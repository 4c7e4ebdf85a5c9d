package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.internal.html.Item;
import org.alignmentaudit.internal.html.Mark;
import org.alignmentaudit.internal.html.MeasureCard;

/** The measures of an HTML page, side by side; nothing sums them up. */
final class HtmlScorecard {

    private final Wording wording;

    HtmlScorecard(Wording wording) {
        this.wording = wording;
    }

    List<MeasureCard> cards(List<Measure> scorecard) {
        return scorecard.stream().map(this::card).toList();
    }

    private MeasureCard card(Measure measure) {
        return new MeasureCard(
                HtmlText.of(measure.kpi()),
                HtmlText.of(measure.title()),
                measure.value() == null ? "" : wording.amount(measure.value(), measure.unit()),
                Mark.of(measure.verdict(), wording.say("verdict." + measure.verdict())),
                measure.trend() == null ? null : Mark.of(measure.trend(), wording.say("html.trend." + measure.trend())),
                HtmlText.of(measure.reason()),
                facts(measure));
    }

    private List<Item> facts(Measure measure) {
        List<Item> facts = new ArrayList<>();
        if (measure.previous() != null) {
            facts.add(fact("previous", wording.amount(measure.previous(), measure.unit())));
        }
        if (measure.numerator() != null && measure.denominator() != null) {
            facts.add(fact(
                    "counted",
                    wording.say(
                            "report.measure.counted",
                            Map.of(
                                    "part", wording.amount(measure.numerator(), Unit.NUMBER),
                                    "whole", wording.amount(measure.denominator(), Unit.NUMBER)))));
        }
        if (measure.sampleSize() != null) {
            facts.add(fact("sample", wording.count(measure.sampleSize())));
        }
        return facts;
    }

    private Item fact(String label, String text) {
        return new Item(wording.say("html.measure." + label), text);
    }
}
