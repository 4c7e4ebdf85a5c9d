package org.alignmentaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.report.ReportWriter;

/**
 * The files that get the report.
 *
 * @param files where they are
 * @param otherwise format of those whose extension says none
 */
record Outputs(List<Path> files, ReportFormat otherwise) {

    /** Tells what can be seen beforehand to be in the way, so that no audit runs in vain. */
    void check(List<Path> inputs, Problems problems) {
        Set<Path> met = new HashSet<>();
        for (Path file : files) {
            if (!met.add(file.toAbsolutePath().normalize())) {
                problems.add(new Problem(file.toString(), "is named twice", "Leave out one -o."));
            } else if (inputs.stream().anyMatch(input -> same(input, file) || table(input, file))) {
                problems.add(new Problem(file.toString(), "is what the audit reads", "Name another file after -o."));
            } else {
                new OutputFile(file).obstacle().ifPresent(problems::add);
            }
        }
    }

    private static boolean table(Path folder, Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && parent != null && same(folder, parent);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    /** Writes all that can be written, then refuses if one could not be. Progress tells of a file that takes long. */
    void write(Audited audited, Progress progress) {
        Problems problems = new Problems();
        for (Path file : files) {
            ReportWriter writer = ReportFormat.of(file).orElse(otherwise).writer(audited.portfolio());
            progress.during("Writing", file.toString(), () -> new OutputFile(file).write(audited.report(), writer))
                    .ifPresent(problems::add);
        }
        problems.refuse();
    }
}
