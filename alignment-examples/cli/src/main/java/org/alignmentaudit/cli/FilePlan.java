package org.alignmentaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.portfolio.Problem;

/** The files that an audit reads and writes: it never writes over what it reads, nor over what it has just written. */
final class FilePlan {

    private final List<Path> inputs;
    private final Optional<Path> baseline;
    private final List<Path> outputs = new ArrayList<>();

    /**
     * A plan that writes nothing so far.
     *
     * @param inputs files and folders that are read
     * @param baseline where the baseline is, or will be, if one is named
     */
    FilePlan(List<Path> inputs, Optional<Path> baseline) {
        this.inputs = inputs;
        this.baseline = baseline;
    }

    /** Adds a file that is written; tells what can be seen beforehand to be in the way, so that no audit runs in vain. */
    void write(String option, Path file, Problems problems) {
        if (outputs.stream().anyMatch(output -> same(output, file))) {
            problems.add(new Problem(file.toString(), "is named twice", "Leave out one, or name another file."));
        } else if (inputs.stream().anyMatch(input -> same(input, file) || table(input, file))) {
            problems.add(new Problem(file.toString(), "is what the audit reads", another(option)));
        } else if (baseline.filter(known -> same(known, file)).isPresent()) {
            problems.add(new Problem(file.toString(), "is the baseline", another(option)));
        } else {
            new OutputFile(file).obstacle().ifPresent(problems::add);
        }
        outputs.add(file);
    }

    private static String another(String option) {
        return "Name another file after " + option + ".";
    }

    private static boolean table(Path folder, Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && parent != null && same(folder, parent);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return place(one).equals(place(other)); // one of them is not there yet
        }
    }

    /** Where a file will be, whatever the way to its folder is called. */
    private static Path place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        try {
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole; // nor is the folder
        }
    }
}
