package org.alignmentaudit.report;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Measure;
import org.alignmentaudit.audit.RuleAssessment;
import org.alignmentaudit.audit.UnverifiedFinding;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.SubjectRef;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.EvidenceLevel;
import org.alignmentaudit.finding.FactRef;
import org.alignmentaudit.finding.Finding;
import org.alignmentaudit.finding.Guard;
import org.alignmentaudit.finding.Severity;
import org.alignmentaudit.finding.Unit;
import org.alignmentaudit.finding.Waived;
import org.alignmentaudit.internal.text.Sentences;
import org.alignmentaudit.internal.text.ValueFormat;
import org.alignmentaudit.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** The sentences, words and values of a report in the language of its reader. */
final class Wording {

    /** Confidence from which a finding is called sure, and from which fairly sure (judgement). */
    private static final double HIGH_CONFIDENCE = 0.8;

    private static final double MEDIUM_CONFIDENCE = 0.6;

    private final Locale locale;
    private final String currency;
    private final Sentences sentences;
    private final ValueFormat format;
    private final Map<String, Map<String, String>> names = new TreeMap<>();

    Wording(AuditReport report) {
        this(report.locale(), report.currency());
        report.rules().forEach(rule -> names.put(rule.rule(), rule.names()));
    }

    /** Words for readers of this language, of amounts in this currency. */
    Wording(Locale locale, String currency) {
        this.locale = locale;
        this.currency = currency;
        sentences = new Sentences(locale);
        format = new ValueFormat(locale, currency, word -> Words.orKey(word, locale));
    }

    /** A sentence, heading or label without placeholders. */
    String say(String key) {
        return sentences.say(key);
    }

    /** A sentence with its placeholders filled: numbers and days as readers write them, all else as it is. */
    String say(String key, Map<String, ?> values) {
        return sentences.say(key, values);
    }

    /** The word for a constant of a closed set. */
    String word(Enum<?> constant) {
        return say(constant.name());
    }

    String count(int number) {
        return format.format(number, Unit.COUNT);
    }

    String date(LocalDate day) {
        return format.format(day, Unit.DATE);
    }

    /** What was seen; a word of a closed set as the rule puts it, or else as the library does. */
    String value(Finding finding, Evidence evidence) {
        return evidence.unit() == Unit.WORD
                ? Arrays.stream(evidence.value().toString().split(", "))
                        .map(word -> named(finding, "word." + word).orElseGet(() -> say(word)))
                        .collect(Collectors.joining(", "))
                : format.format(evidence.value(), evidence.unit());
    }

    /** What readers call an innocent explanation; where the rule gives it no name, its identifier in words. */
    String name(Finding finding, Guard guard) {
        return named(finding, "guard." + guard.name()).orElseGet(() -> Spelled.out(guard.name()));
    }

    /** What readers call a piece of evidence; where the rule gives it no name, its role in words. */
    String name(Finding finding, Evidence evidence) {
        return named(finding, "role." + evidence.role()).orElseGet(() -> Spelled.out(evidence.role()));
    }

    private Optional<String> named(Finding finding, String key) {
        return Optional.ofNullable(names.getOrDefault(finding.rule(), Map.of()).get(key));
    }

    /** The value of a setting; of its unit a finding knows nothing. */
    String setting(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return format.format(value, value instanceof Number ? Unit.NUMBER : Unit.TEXT);
    }

    /** A subject by kind, identifier and name. */
    String subject(SubjectRef subject) {
        String key = subject.name().equals(subject.id()) ? "report.subject.unnamed" : "report.subject";
        String type = say("type." + subject.type());
        return say(key, Map.of("type", type, "id", subject.id(), "name", subject.name()));
    }

    /** A subject that is known by its key, {@code TYPE:id}, alone; nothing where there is none. */
    String subject(String key) {
        int colon = key.indexOf(':');
        return colon < 0
                ? key
                : say(
                        "report.subject.unnamed",
                        Map.of("type", say("type." + key.substring(0, colon)), "id", key.substring(colon + 1)));
    }

    /** A subject by kind and identifier alone. */
    String kindAndId(SubjectRef subject) {
        return say("report.subject.unnamed", Map.of("type", say("type." + subject.type()), "id", subject.id()));
    }

    /** Where a piece of evidence was read, and of which day. */
    String where(Evidence evidence) {
        String place = place(evidence);
        return record(evidence.fact()) + (place.isEmpty() ? "" : ", " + place);
    }

    /** Where in its record a piece of evidence was read, and of which day. */
    String place(Evidence evidence) {
        return Stream.of(
                        Optional.ofNullable(evidence.field()),
                        Optional.ofNullable(evidence.date()).map(this::date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** An amount in whole units of money. */
    String money(Money money) {
        return format.format(Money.of(Math.round(money.amount().doubleValue())), Unit.MONEY);
    }

    /** An amount whose currency stands elsewhere. */
    String bare(Money money) {
        return format.format(Math.round(money.amount().doubleValue()), Unit.COUNT);
    }

    String share(double share) {
        return format.format(share, Unit.SHARE);
    }

    /** A figure with its unit. */
    String amount(double figure, Unit unit) {
        return switch (unit) {
            case MONEY -> money(Money.of(figure));
            case DAYS, MINUTES -> say("unit." + unit, Map.of("number", (int) Math.rint(figure)));
            default -> format.format(figure, unit);
        };
    }

    /** A large number in few letters. */
    String compact(double number) {
        NumberFormat compact = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        compact.setMaximumFractionDigits(1);
        return compact.format(number);
    }

    /** Month and year of a day. */
    String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL yyyy", locale).format(day);
    }

    String year(LocalDate day) {
        return DateTimeFormatter.ofPattern("y", locale).format(day);
    }

    /** Name and unit of an axis of budgets. */
    String budgetLabel() {
        return currency.isEmpty() ? say("html.time.axis.plain") : say("html.time.axis", Map.of("currency", currency));
    }

    /** A record by kind and identifier. */
    String record(FactRef fact) {
        return say("report.subject.unnamed", Map.of("type", say("type." + fact.type()), "id", fact.id()));
    }

    /** What the report is and of whom. */
    String title(AuditReport report) {
        return say("report.title", Map.of("organization", report.portfolio().name()));
    }

    /** The packs with their versions. */
    String packs(AuditReport report) {
        return report.packs().stream()
                .map(pack -> say("report.pack", Map.of("id", pack.id(), "version", pack.version())))
                .collect(Collectors.joining(", "));
    }

    /** Heading of the findings of one severity. */
    String findingsOf(Severity severity, AuditReport report) {
        return say(
                "report.findingsOf",
                Map.of(
                        "severity",
                        word(severity),
                        "findings",
                        report.bySeverity().getOrDefault(severity, 0)));
    }

    /** A finding in a line. */
    String brief(Finding finding) {
        return say(
                "report.finding.line",
                Map.of(
                        "title",
                        finding.texts().title(),
                        "subject",
                        finding.subject().name()));
    }

    /** How many findings are left out of a list. */
    String more(int findings) {
        return say("report.more", Map.of("more", findings));
    }

    /** A rule that was not assessed, in a line. */
    String brief(RuleAssessment rule) {
        return rule.missing().isEmpty()
                ? rule.title()
                : say("report.notAssessed.line", Map.of("title", rule.title(), "paths", paths(rule)));
    }

    /** How many of its subjects a rule could not assess. */
    String notAssessable(RuleAssessment rule) {
        return say(
                "report.notAssessable",
                Map.of("notAssessable", rule.notAssessable(), "subjects", rule.examined() + rule.notAssessable()));
    }

    /** Why a finding is left as it is, who answers for that, and until when. */
    String waived(Waived waiver) {
        return say(
                "report.waived",
                Map.of("reason", waiver.reason(), "approvedBy", waiver.approvedBy(), "until", waiver.until()));
    }

    /** What to make of the findings of the baseline that were not found again. */
    String goneExplained(AuditReport report) {
        return say("report.gone.explained", Map.of("findings", report.gone().size()));
    }

    /** What was and what is; a word for nothing where either is empty. */
    String fromTo(String before, String after) {
        return say("diff.fromTo", Map.of("before", orNone(before), "after", orNone(after)));
    }

    private String orNone(String value) {
        return value.isEmpty() ? say("diff.none") : value;
    }

    /** How many findings of the baseline nobody could look for. */
    String unverifiedCount(AuditReport report) {
        return say(
                "report.unverifiedCount",
                Map.of("unverified", report.unverified().size()));
    }

    /** A finding of the baseline that nobody could look for, in a line. */
    String unverified(UnverifiedFinding known) {
        return say(
                "report.unverified.line",
                Map.of(
                        "rule", known.rule(),
                        "subject", subject(known.subject()),
                        "date", known.firstSeen(),
                        "reason", say("report.unverified." + known.reason())));
    }

    /** What a rule misses. */
    String paths(RuleAssessment rule) {
        return rule.missing().stream().map(this::anyOf).collect(Collectors.joining(", "));
    }

    /** Paths of which any one will do, with the reader's word between them. */
    String anyOf(String missing) {
        return missing.replace(" or ", " " + say("or") + " ");
    }

    /** A figure of a measure; empty where it cannot be told. */
    String measured(@Nullable Double figure, Measure measure) {
        return figure == null ? "" : amount(figure, measure.unit());
    }

    /** How a measure moved; empty where it cannot be told. */
    String trend(Measure measure) {
        return measure.trend() == null ? "" : say("trend." + measure.trend());
    }

    /** What a measure says. */
    String verdict(Measure measure) {
        return say("report.measure", Map.of("title", measure.title(), "verdict", word(measure.verdict())));
    }

    /** A measure in a line. */
    String brief(Measure measure) {
        return measure.value() == null
                ? verdict(measure)
                : say(
                        "report.measure.brief",
                        Map.of(
                                "title", measure.title(),
                                "verdict", word(measure.verdict()),
                                "value", measured(measure.value(), measure)));
    }

    /** The value of a measure and how it moved; empty where there is none. */
    String value(Measure measure) {
        return measure.value() == null || measure.previous() == null
                ? measured(measure.value(), measure)
                : say(
                        "report.measure.value",
                        Map.of(
                                "value", measured(measure.value(), measure),
                                "previous", measured(measure.previous(), measure),
                                "trend", trend(measure)));
    }

    /** What a measure came to in its groups, in a line; empty where it has none. */
    String parts(Measure measure) {
        return measure.parts().stream()
                .map(part -> say(
                        "report.measure.part", Map.of("name", part.name(), "value", measured(part.value(), measure))))
                .collect(Collectors.joining(", "));
    }

    /** How sure a finding is, in a word and as a share. */
    String confidence(double confidence) {
        String word = confidence >= HIGH_CONFIDENCE ? "high" : confidence >= MEDIUM_CONFIDENCE ? "medium" : "low";
        return say(
                "report.confidence",
                Map.of("word", say("report.confidence." + word), "share", format.format(confidence, Unit.SHARE)));
    }

    /** What a rule rests on, in words. */
    String evidenceLevel(EvidenceLevel level) {
        String word = say("report.evidenceLevel." + level);
        return say("report.evidenceLevel", Map.of("word", word, "level", level));
    }

    /** Headings of the columns of a table. */
    List<String> columns(String... names) {
        return Arrays.stream(names).map(name -> say("report.column." + name)).toList();
    }
}
