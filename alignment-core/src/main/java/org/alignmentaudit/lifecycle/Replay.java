package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An audit held against the record of an earlier one. Immutable and thread-safe.
 *
 * @param recorded what was recorded
 * @param replayed what came out now
 * @param inputs what did not go into both alike
 * @param diff how the findings differ
 * @param reworded findings that are the same in all that counts, and yet say something else: other evidence, texts or
 *     settings; by rule, then fingerprint
 * @param outcomes what else came out otherwise
 * @param unrecorded what the record does not hold, so that nobody knows whether it came out alike: the record was written
 *     by an older version of the library
 */
public record Replay(
        AuditRecord recorded,
        AuditRecord replayed,
        List<InputDifference> inputs,
        ReportDiff diff,
        List<KnownFinding> reworded,
        List<OutcomeDifference> outcomes,
        Set<OutcomeDifference.Outcome> unrecorded) {

    /** Copies the lists and the set. */
    public Replay {
        inputs = List.copyOf(inputs);
        reworded = List.copyOf(reworded);
        outcomes = List.copyOf(outcomes);
        unrecorded = Collections.unmodifiableSet(new TreeSet<>(unrecorded));
    }

    /** Holds an audit against the record of an earlier one, whatever portfolio either is of. */
    public static Replay of(AuditRecord recorded, AuditRecord replayed) {
        ReportDiff diff = ReportDiff.across(recorded.outline(), replayed.outline());
        List<InputDifference> inputs = new ArrayList<>(diff.inputs());
        add(InputDifference.Input.WAIVERS, recorded.waiversDigest(), replayed.waiversDigest(), inputs);
        add(InputDifference.Input.BASELINE, recorded.baselineDigest(), replayed.baselineDigest(), inputs);
        return new Replay(
                recorded,
                replayed,
                inputs,
                diff,
                reworded(recorded, replayed, diff),
                OutcomeDifference.between(recorded, replayed),
                OutcomeDifference.unrecorded(recorded));
    }

    private static void add(
            InputDifference.Input input,
            @Nullable String before,
            @Nullable String after,
            List<InputDifference> inputs) {
        InputDifference.add(
                input, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""), inputs);
    }

    private static List<KnownFinding> reworded(AuditRecord recorded, AuditRecord replayed, ReportDiff diff) {
        Map<String, KnownFinding> before = recorded.outline().byFingerprint();
        Set<String> changed = diff.changed().stream()
                .map(change -> change.after().fingerprint())
                .collect(Collectors.toSet());
        return replayed.outline().findings().stream()
                .filter(finding -> before.containsKey(finding.fingerprint()))
                .filter(finding -> !changed.contains(finding.fingerprint()))
                .filter(finding -> !finding.equals(before.get(finding.fingerprint()))
                        || !Objects.equals(
                                recorded.contents().get(finding.fingerprint()),
                                replayed.contents().get(finding.fingerprint())))
                .toList();
    }

    /**
     * Whether the same went in and the same came out, as far as it was recorded. Where it did not, {@link #inputs},
     * {@link #diff}, {@link #reworded} or {@link #outcomes} name something.
     */
    public boolean identical() {
        return recorded.equals(replayed.asFarAs(recorded));
    }
}
