package org.alignmentaudit.audit;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.internal.pack.JavaPack;
import org.alignmentaudit.internal.pack.JavaRule;

/** Settings as a rule file declares them: a public class with defaults, and a description of each field. */
public class Thresholds {

    static final Map<String, String> DOCS = Map.of(
            "words", "words: what titles must not hold",
            "lowestPriority", "rank 1..5: least important goal that is looked at",
            "minShare", "share 0.01..1: smallest share that counts");

    /** Fields are set by the engine. */
    private List<String> words = List.of("vague", "tbd");

    private int lowestPriority = 2;

    private double minShare = 0.1;

    /** Whether a goal is as important as the settings want it. */
    boolean include(Goal goal) {
        return goal.importantTo(lowestPriority);
    }

    /** The words, as set. */
    List<String> words() {
        return words;
    }

    /** The share, as set. */
    double minShare() {
        return minShare;
    }

    /** A pack of one rule that finds goals as important as its settings want them. */
    static JavaPack pack() {
        return JavaPack.of(
                        "TEST",
                        JavaRule.of(
                                        "XX-01",
                                        Thresholds.class,
                                        Goal.class,
                                        (goal, t) -> t.include(goal),
                                        (draft, goal) -> draft.evidence("priority", goal.priority()))
                                .with("needs", "goals.priority"))
                .settings("XX-01", Thresholds.class, DOCS)
                .text("XX-01.criterion", "Down to {setting.lowestPriority}, from {setting.minShare} on.");
    }
}
