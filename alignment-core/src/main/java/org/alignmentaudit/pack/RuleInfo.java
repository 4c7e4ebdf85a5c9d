package org.alignmentaudit.pack;

import java.util.Comparator;
import java.util.List;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param id stable identifier, such as {@code CB-03}
 * @param findingClass what sort of statement its findings make
 * @param profile smallest profile that holds it
 * @param since version of the pack that first held it
 * @param references authors, years and figures it rests on
 * @param alternatives its forms, by letter; at least one
 * @param settings its settings, in the order of the rule file
 * @param measure the measure of the scorecard that it declares; null where it declares none
 */
public record RuleInfo(
        String id,
        FindingClass findingClass,
        Profile profile,
        String since,
        String references,
        List<Alternative> alternatives,
        List<Setting> settings,
        @Nullable MeasureInfo measure) {

    /** A rule that declares no measure. */
    public RuleInfo(
            String id,
            FindingClass findingClass,
            Profile profile,
            String since,
            String references,
            List<Alternative> alternatives,
            List<Setting> settings) {
        this(id, findingClass, profile, since, references, alternatives, settings, null);
    }

    /** Copies the lists. */
    public RuleInfo {
        alternatives = List.copyOf(alternatives);
        settings = List.copyOf(settings);
    }

    /** The highest severity of its forms. */
    public Severity severity() {
        return alternatives.stream()
                .map(Alternative::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
