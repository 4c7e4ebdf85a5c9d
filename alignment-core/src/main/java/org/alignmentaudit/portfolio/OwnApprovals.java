package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/**
 * Decisions beside those who approved them and those whose ideas they were. Somebody approved a decision who took part as
 * APPROVER and did not vote otherwise than FOR. What nobody supplies does not count. Immutable and thread-safe.
 */
public final class OwnApprovals {

    private static final Comparator<Decision> BY_TIME =
            Comparator.comparing(Decision::decidedOn).thenComparing(Decision::id);

    private final LocalDate asOf;
    private final boolean sponsorsSupplied;
    private final boolean runByOwner;
    private final boolean runByOwnerKnown;
    private final Portfolio portfolio;
    private final List<Decision> approved;

    OwnApprovals(Portfolio portfolio) {
        asOf = portfolio.asOf();
        sponsorsSupplied = portfolio.supplies("initiatives.sponsor");
        Boolean owner = portfolio.supplies("organization.ownerManaged")
                ? portfolio.organization().ownerManaged()
                : null;
        runByOwnerKnown = owner != null;
        runByOwner = Boolean.TRUE.equals(owner);
        this.portfolio = portfolio;
        approved = portfolio.decisions().stream()
                .filter(decision -> !decision.approvedBy().isEmpty())
                .sorted(BY_TIME)
                .toList();
    }

    /** Whether the owner is known to run the organisation. */
    public boolean runByOwner() {
        return runByOwner;
    }

    /** Whether it is known if the owner runs the organisation. */
    public boolean runByOwnerKnown() {
        return runByOwnerKnown;
    }

    private Stream<Decision> within(int days) {
        Window window = Window.upTo(asOf, days);
        return approved.stream().filter(decision -> window.holds(decision.decidedOn()));
    }

    /** Those who took part as sponsor, and the sponsor of the initiative that a decision is about. */
    private Set<String> sponsors(Decision decision) {
        Set<String> sponsors = new HashSet<>(decision.inRole(ParticipantRole.SPONSOR));
        Initiative initiative = portfolio.initiative(decision);
        if (sponsorsSupplied && initiative != null && initiative.sponsor() != null) {
            sponsors.add(initiative.sponsor());
        }
        return sponsors;
    }

    /** Those who proposed a decision; where nobody is named, its sponsors. */
    private Set<String> proposers(Decision decision) {
        Set<String> proposers = decision.inRole(ParticipantRole.PROPOSER);
        return proposers.isEmpty() ? sponsors(decision) : proposers;
    }

    /** The decisions of these days to go on with an initiative that had a score on that day, of which the sponsor is known. */
    private List<ScoredApproval> scored(int days) {
        return within(days)
                .filter(decision -> !decision.stops() && !sponsors(decision).isEmpty())
                .flatMap(decision -> Stream.ofNullable(portfolio.initiative(decision))
                        .flatMap(initiative -> initiative.assessments().at(decision.decidedOn()).stream()
                                .map(newest -> scored(decision, initiative, newest))))
                .toList();
    }

    private ScoredApproval scored(Decision decision, Initiative initiative, Assessment newest) {
        return new ScoredApproval(
                decision, initiative, newest, sponsors(decision).containsAll(decision.approvedBy()));
    }

    /** Whether there is such a decision in the last so many days. */
    public boolean scoresKnown(int days) {
        return !scored(days).isEmpty();
    }

    /**
     * The decisions of the last so many days, STOP and PAUSE excluded, to go on with an initiative whose newest score on that
     * day was below this, 0 to 1, and that nobody but its sponsor approved; null where there is none.
     */
    public @Nullable OverriddenScores overridden(int days, double minScore) {
        List<ScoredApproval> overridden = scored(days).stream()
                .filter(approval -> approval.bySponsorOnly() && approval.score() < minScore)
                .toList();
        return overridden.isEmpty() ? null : new OverriddenScores(overridden);
    }

    /**
     * The person who approved, without anybody else, most of what they had proposed themselves in the last so many days; the
     * first by pseudonym among equals. Null where fewer approvals than so many name both approver and proposer.
     */
    public @Nullable OwnShare largestShare(int days, int minimum) {
        List<Decision> known =
                within(days).filter(decision -> !proposers(decision).isEmpty()).toList();
        if (known.isEmpty() || known.size() < minimum) {
            return null;
        }
        Map<String, List<Decision>> own = new TreeMap<>(known.stream()
                .filter(this::ofOneProposer)
                .collect(Collectors.groupingBy(decision -> decision.approvedBy().first())));
        return own.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Decision>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> new OwnShare(entry.getKey(), entry.getValue(), known.size()))
                .orElseGet(() -> new OwnShare("", List.of(), known.size()));
    }

    private boolean ofOneProposer(Decision decision) {
        return decision.approvedBy().size() == 1 && proposers(decision).containsAll(decision.approvedBy());
    }
}
