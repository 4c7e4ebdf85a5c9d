package org.alignmentaudit.cli;

import java.nio.file.Path;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.alignmentaudit.audit.InvalidPolicyException;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.PolicyDocument;
import org.alignmentaudit.portfolio.Problem;

/** The file that holds the policy. */
record PolicyFile(Path path) {

    /** The auditor with this policy; what the rules do not know is told with the name of the file. */
    Auditor build(AuditorBuilder auditor) {
        Policy policy = PolicyDocument.read(path);
        try {
            return auditor.policy(policy).build();
        } catch (InvalidPolicyException e) {
            throw new InvalidPolicyException(
                    e.problems().stream().map(this::named).toList());
        }
    }

    /** The library calls every policy by that word, because most have no file. */
    private Problem named(Problem problem) {
        String place = problem.place();
        return place.startsWith("policy ")
                ? new Problem(
                        path.getFileName() + place.substring("policy".length()), problem.fault(), problem.advice())
                : problem;
    }
}
