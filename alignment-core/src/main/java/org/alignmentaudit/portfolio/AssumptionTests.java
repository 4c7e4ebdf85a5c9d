package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.AssumptionStatus;
import org.alignmentaudit.facts.EvidenceItem;
import org.alignmentaudit.facts.EvidenceStance;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Level;
import org.alignmentaudit.facts.SubjectType;
import org.jspecify.annotations.Nullable;

/** What assumptions rest on, and when they were last tested. What nobody supplies does not count. Immutable and thread-safe. */
public final class AssumptionTests {

    private final LocalDate asOf;
    private final boolean testsSupplied;
    private final boolean datesSupplied;
    private final boolean impactSupplied;
    private final boolean answersSupplied;
    private final boolean initiativeStartsSupplied;
    private final boolean goalStartsSupplied;
    private final Map<String, Initiative> initiatives;
    private final Map<String, Goal> goals;

    AssumptionTests(Portfolio portfolio) {
        asOf = portfolio.asOf();
        testsSupplied = portfolio.supplies("assumptions.lastValidated");
        datesSupplied = portfolio.supplies("assumptions.evidence.date");
        impactSupplied = portfolio.supplies("assumptions.impact");
        answersSupplied = portfolio.supplies("assumptions.evidence.response");
        initiativeStartsSupplied = portfolio.supplies("initiatives.actualStart");
        goalStartsSupplied = portfolio.supplies("goals.start");
        initiatives = portfolio.initiativesById();
        goals = portfolio.goalsById();
    }

    /** Whether something still rests on an assumption: it was not found wrong, and its initiative or goal is not over. */
    public boolean inUse(Assumption assumption) {
        Initiative initiative = initiative(assumption);
        Goal goal = goal(assumption);
        return assumption.status() != AssumptionStatus.INVALID
                && (initiative == null || !initiative.over())
                && (goal == null || !goal.closed());
    }

    private @Nullable Initiative initiative(Assumption assumption) {
        return assumption.subjectType() == SubjectType.INITIATIVE ? initiatives.get(assumption.subjectId()) : null;
    }

    private @Nullable Goal goal(Assumption assumption) {
        return assumption.subjectType() == SubjectType.GOAL ? goals.get(assumption.subjectId()) : null;
    }

    /** Whether it is known that little depends on an assumption. */
    public boolean minor(Assumption assumption) {
        return impactSupplied && assumption.impact() == Level.LOW;
    }

    /** Whether it is known how much depends on an assumption. */
    public boolean impactKnown(Assumption assumption) {
        return assumption.impact() != null;
    }

    /** Day an assumption was last tested; null where it never was, or nobody says. */
    public @Nullable LocalDate testedOn(Assumption assumption) {
        return testsSupplied ? assumption.lastValidated() : null;
    }

    /**
     * Since when an assumption stands untested: since its last test, or since the start of its initiative or goal where it
     * never was; null where that is unknown.
     */
    public @Nullable LocalDate untestedSince(Assumption assumption) {
        if (testedOn(assumption) != null) {
            return testedOn(assumption);
        }
        Initiative initiative = initiative(assumption);
        if (initiative != null && initiativeStartsSupplied) {
            return initiative.actualStart();
        }
        Goal goal = goal(assumption);
        return goal != null && goalStartsSupplied ? goal.start() : null;
    }

    /** Name of the field of an assumption that tells since when; null where its initiative or goal does. */
    public @Nullable String untestedField(Assumption assumption) {
        return testedOn(assumption) == null ? null : "lastValidated";
    }

    /** Days since then; null where that is unknown. */
    public @Nullable Long untestedDays(Assumption assumption) {
        LocalDate since = untestedSince(assumption);
        return since == null ? null : ChronoUnit.DAYS.between(since, asOf);
    }

    /** Whether an assumption stands untested for more than so many days; no where that is unknown. */
    public boolean untestedLongerThan(Assumption assumption, int days) {
        Long untested = untestedDays(assumption);
        return untested != null && untested > days;
    }

    /** The pieces of evidence against an assumption that did not come in before its last test. */
    public List<EvidenceItem> contradictions(Assumption assumption) {
        LocalDate tested = testedOn(assumption);
        return assumption.evidence().stream()
                .filter(item -> item.stance() == EvidenceStance.CONTRADICTS)
                .filter(item -> {
                    LocalDate date = datesSupplied ? item.date() : null;
                    return date == null || tested == null || !date.isBefore(tested);
                })
                .toList();
    }

    /** Whether an assumption that is held to be valid is contradicted. */
    public boolean contradicted(Assumption assumption) {
        return assumption.status() == AssumptionStatus.VALID
                && !contradictions(assumption).isEmpty();
    }

    /** Whether each piece of evidence against an assumption was answered. */
    public boolean answered(Assumption assumption) {
        return answersSupplied && contradictions(assumption).stream().allMatch(item -> item.response() != null);
    }
}
