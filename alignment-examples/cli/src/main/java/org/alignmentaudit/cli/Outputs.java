package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.List;
import org.alignmentaudit.report.ReportWriter;

/**
 * The files that get the report.
 *
 * @param files where they are
 * @param otherwise format of those whose extension says none
 */
record Outputs(List<Path> files, ReportFormat otherwise) {

    /** Adds them to what is written. */
    void plan(FilePlan plan, Problems problems) {
        files.forEach(file -> plan.write("-o", file, problems));
    }

    /** Writes all that can be written, and gives what could not be. Progress tells of a file that takes long. */
    Problems write(Audited audited, Progress progress) {
        Problems problems = new Problems();
        for (Path file : files) {
            ReportWriter writer = ReportFormat.of(file).orElse(otherwise).writer(audited.portfolio());
            progress.during("Writing", file.toString(), () -> new OutputFile(file).write(audited.report(), writer))
                    .ifPresent(problems::add);
        }
        return problems;
    }
}
