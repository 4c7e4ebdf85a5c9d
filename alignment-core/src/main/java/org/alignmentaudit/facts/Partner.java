package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.util.List;
import org.alignmentaudit.dictionary.Child;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside with whom the organisation works and on whom it depends.
 */
@Element(value = "partners", singular = "partner", directory = true)
public record Partner(
        @Meaning("identifier") String id,
        @Meaning("what readers call it") String name,
        @Meaning("what it is to the organisation") PartnerKind kind,

        @Range(min = 1, max = 5) @Meaning("from 1, replaceable, to 5, indispensable") @Nullable Integer criticality,

        @Range(min = 0, max = 1) @Meaning("share of the supply of its kind, 0 to 1") @Nullable Double share,

        @Meaning("last day of the contract") @Nullable LocalDate contractEnd,

        @Meaning("whether a renewal of the contract is planned") @Nullable Boolean renewalPlanned,

        @Meaning("whether outsiders must not know it") @Nullable Boolean confidential,

        @Refers("goals") @Meaning("goals that depend on it") List<String> goalIds,
        @Child(table = "partner_objectives") Rows<PartnerObjective> objectives,
        @Child(table = "partner_performance") History<PartnerPerformance> performance,
        @Child(table = "partner_renewals") History<PartnerRenewal> renewals)
        implements Subject {

    /** Sorts and copies the list. */
    public Partner {
        goalIds = Sorted.words(goalIds);
    }

    /** Starts a partner with what every partner has. */
    public static PartnerBuilder builder(String id, String name, PartnerKind kind) {
        return new PartnerBuilder(id, name, kind);
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.PARTNER, id, name);
    }
}
