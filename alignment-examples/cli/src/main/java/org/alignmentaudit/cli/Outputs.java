package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.List;

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

    /** Writes all that can be written, then refuses if one could not be. */
    void write(Audited audited) {
        Problems problems = new Problems();
        for (Path file : files) {
            ReportFormat format = ReportFormat.of(file).orElse(otherwise);
            new OutputFile(file)
                    .write(audited.report(), format.writer(audited.portfolio()))
                    .ifPresent(problems::add);
        }
        problems.refuse();
    }
}
