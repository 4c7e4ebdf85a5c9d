package org.alignmentaudit.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.finding.Finding;

/** Which finding tells criterion and effect for all of its rule that would say the same: the first of them. */
final class FirstTold {

    private final Map<List<String>, Finding> first = new HashMap<>();

    /** Among these findings. */
    FirstTold(List<Finding> findings) {
        findings.forEach(finding -> first.putIfAbsent(said(finding), finding));
    }

    private static List<String> said(Finding finding) {
        return List.of(
                finding.rule(), finding.texts().criterion(), finding.texts().effect());
    }

    /** The finding that tells it in place of this one; empty where this one does itself. */
    Optional<Finding> before(Finding finding) {
        return Optional.ofNullable(first.get(said(finding))).filter(teller -> teller != finding);
    }
}
