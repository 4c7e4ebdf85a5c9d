package org.alignmentaudit.standard.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.Assessment;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.DecisionKind;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Participant;
import org.alignmentaudit.facts.ParticipantRole;
import org.alignmentaudit.facts.Stance;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * CB-12: a sponsor alone approves against a low score, or one person alone approves mostly what they proposed.
 *
 * <p>Read so: the subject is the organisation, the decisions are those of 365 days with somebody in the role APPROVER, of every
 * kind; who voted otherwise than FOR approved nothing. The sponsor is who has that role or is the initiative's. (a) The newest
 * score of the initiative up to the day of the decision is below 0.5 and nobody but its sponsor approves, for a second approver
 * is the independent look that the rule asks for; a decision to stop or pause overrides no score. (b) Of at least eight
 * decisions whose approver and proposer are known, at least 60 % have the same person as proposer and as their only approver.
 * The proposer is who has that role, else the sponsor. (c) and (d) are (a) and (b) in an organisation that its owner manages.
 */
final class SelfApprovalOracle implements Oracle {

    private static final int YEAR = 365;
    private static final double LEAST_SCORE = 0.5;
    private static final int FEWEST = 8;
    private static final int LARGEST_PERCENTAGE = 60;

    @Override
    public String rule() {
        return "CB-12";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("decisions.participants")) {
            List<Decision> approvals = portfolio.decisions().stream()
                    .filter(decision -> Recent.within(YEAR, decision.decidedOn(), portfolio))
                    .filter(decision ->
                            !people(decision, ParticipantRole.APPROVER).isEmpty())
                    .toList();
            String id = portfolio.organization().id();
            boolean byOwner = portfolio.supplies("organization.ownerManaged")
                    && Boolean.TRUE.equals(portfolio.organization().ownerManaged());
            if (portfolio.supplies("initiatives.assessments")
                    && approvals.stream().anyMatch(decision -> overridesScore(decision, portfolio))) {
                firing.add(SubjectType.ORGANIZATION, id, byOwner ? "c" : "a");
            }
            if (mostlyOwn(approvals, portfolio)) {
                firing.add(SubjectType.ORGANIZATION, id, byOwner ? "d" : "b");
            }
        }
        return firing.bySubject();
    }

    private static Set<String> people(Decision decision, ParticipantRole role) {
        return decision.participants().list().stream()
                .filter(person -> person.role() == role)
                .filter(person ->
                        role != ParticipantRole.APPROVER || person.stance() == null || person.stance() == Stance.FOR)
                .map(Participant::personId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Initiative> initiative(Decision decision, Portfolio portfolio) {
        return portfolio.initiatives().stream()
                .filter(initiative -> decision.subjectType() == SubjectType.INITIATIVE)
                .filter(initiative -> initiative.id().equals(decision.subjectId()))
                .findAny();
    }

    private static Set<String> sponsors(Decision decision, Portfolio portfolio) {
        Set<String> sponsors = people(decision, ParticipantRole.SPONSOR);
        if (portfolio.supplies("initiatives.sponsor")) {
            initiative(decision, portfolio).map(Initiative::sponsor).ifPresent(sponsors::add);
        }
        return sponsors;
    }

    private static boolean overridesScore(Decision decision, Portfolio portfolio) {
        boolean bySponsor = sponsors(decision, portfolio).containsAll(people(decision, ParticipantRole.APPROVER));
        boolean goesOn = decision.kind() != DecisionKind.STOP && decision.kind() != DecisionKind.PAUSE;
        return goesOn
                && bySponsor
                && initiative(decision, portfolio)
                        .flatMap(initiative -> initiative.assessments().list().stream()
                                .filter(score -> !score.date().isAfter(decision.decidedOn()))
                                .reduce((earlier, later) -> later))
                        .map(Assessment::score)
                        .filter(score -> score < LEAST_SCORE)
                        .isPresent();
    }

    private static boolean mostlyOwn(List<Decision> approvals, Portfolio portfolio) {
        int known = 0;
        Map<String, Integer> own = new HashMap<>();
        for (Decision decision : approvals) {
            Set<String> proposers = people(decision, ParticipantRole.PROPOSER);
            proposers.addAll(proposers.isEmpty() ? sponsors(decision, portfolio) : Set.of());
            known += proposers.isEmpty() ? 0 : 1;
            Set<String> approvers = people(decision, ParticipantRole.APPROVER);
            if (approvers.size() == 1 && proposers.containsAll(approvers)) {
                approvers.forEach(person -> own.merge(person, 1, Integer::sum));
            }
        }
        int all = known;
        return all >= FEWEST && own.values().stream().anyMatch(count -> count * 100 >= all * LARGEST_PERCENTAGE);
    }
}
