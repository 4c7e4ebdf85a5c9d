package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.AuditorBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the policy. */
final class PolicyOption {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            converter = PathConverter.class,
            description =
                    "JSON document that switches rules, sets severities and settings; by default all rules of the standard profile run as they come.")
    private @Nullable Path policy;

    Optional<Path> path() {
        return Optional.ofNullable(policy);
    }

    /** The auditor with the policy; empty if that is refused, for reasons that are kept. */
    Optional<Auditor> build(AuditorBuilder builder, Problems problems) {
        return policy == null
                ? Optional.of(builder.build())
                : problems.attempt(policy.toString(), () -> new PolicyFile(policy).build(builder));
    }
}
