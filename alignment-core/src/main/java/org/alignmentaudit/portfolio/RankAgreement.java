package org.alignmentaudit.portfolio;

import java.util.List;

/**
 * How far the order of goals by spending follows their order by priority.
 *
 * @param correlation Spearman's rank correlation (Spearman 1904), -1..1: 1 where the more important goal always gets more
 * @param goals the goals compared, by id
 */
public record RankAgreement(double correlation, List<GoalSpend> goals) {

    /** Copies the list. */
    public RankAgreement {
        goals = List.copyOf(goals);
    }
}
