package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured.
 */
@Element(value = "kpis", singular = "kpi")
public record Kpi(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") String name,
        @Meaning("unit of its values") @Nullable String unit,
        @Meaning("what it measures") KpiKind kind,
        @Meaning("which question it answers") KpiCategory category,

        @Range(min = 1) @Meaning("days between two observations") @Nullable Integer cadenceDays,

        @Refers("kpis") @Meaning("the KPI it is shown to lead") @Nullable String leadingFor,

        @Child(table = "observations") History<Observation> observations)
        implements Subject {

    /** Starts a KPI with what every KPI has. */
    public static KpiBuilder builder(String id, String name, KpiKind kind, KpiCategory category) {
        return new KpiBuilder(id, name, kind, category);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.KPI, id, name);
    }

    /** By id alone: the engine keeps facts in hash tables, and all that one holds is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
