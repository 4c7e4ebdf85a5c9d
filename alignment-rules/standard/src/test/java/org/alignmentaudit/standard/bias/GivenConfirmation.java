package org.alignmentaudit.standard.bias;

import static org.alignmentaudit.testing.RuleVerifier.AS_OF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionBuilder;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.FactType;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.InitiativeStatus;
import org.alignmentaudit.facts.InitiativeType;
import org.alignmentaudit.facts.StatusReport;
import org.alignmentaudit.standard.verifier.StandardRules;
import org.alignmentaudit.testing.RuleVerifier;
import org.jspecify.annotations.Nullable;

/** What the tests of CB-01 start from: a decision of 100 days ago on an initiative that was rated red 20 days before it. */
final class GivenConfirmation {

    static final String ASKED = "DECISION:D-1";
    static final int DECIDED = 100;

    /** A survey that the evidence rests on, so that it is known what evidence rests on. */
    static final EvidenceItem SURVEYED = item(null, EvidenceStance.SUPPORTS, FactType.SURVEY, "S-1", null);

    private GivenConfirmation() {}

    static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    static EvidenceItem item(
            @Nullable Integer daysAgo,
            EvidenceStance stance,
            @Nullable FactType type,
            @Nullable String id,
            @Nullable String response) {
        LocalDate date = daysAgo == null ? null : daysAgo(daysAgo);
        return new EvidenceItem(date, stance, null, null, type, id, response, null);
    }

    static EvidenceItem item(EvidenceStance stance) {
        return item(null, stance, null, null, null);
    }

    /** A survey and these numbers of other pieces of evidence. */
    static EvidenceItem[] evidence(int supports, int contradicts, EvidenceItem... more) {
        List<EvidenceItem> items = new ArrayList<>(List.of(more));
        items.add(SURVEYED);
        items.addAll(Collections.nCopies(supports - 1, item(EvidenceStance.SUPPORTS)));
        items.addAll(Collections.nCopies(contradicts, item(null, EvidenceStance.CONTRADICTS, null, null, "Answered.")));
        return items.toArray(EvidenceItem[]::new);
    }

    static DecisionBuilder decided() {
        return Decision.builder("D-1", DecisionKind.START, daysAgo(DECIDED))
                .subjectId("I-1")
                .title("Go on with the till");
    }

    static Initiative rated(int daysAgo, Band band) {
        return Initiative.builder("I-1", "New till", InitiativeType.SYSTEM, InitiativeStatus.ACTIVE)
                .statusReports(StatusReport.of(daysAgo(daysAgo), band))
                .build();
    }

    static Initiative red() {
        return rated(120, Band.RED);
    }

    static RuleVerifier confirmation(DecisionBuilder decision, Fact... more) {
        return StandardRules.rule("CB-01").given(decision.build()).given(more);
    }
}
