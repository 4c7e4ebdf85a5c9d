package org.alignmentaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.portfolio.Problem;

/**
 * The files that an audit reads and writes: it never writes over what it reads, nor over what it has just written, and never
 * into a pack of rules.
 */
final class FilePlan {

    private final List<Path> inputs;
    private final List<Path> packs;
    private final Optional<Path> baseline;
    private final List<Path> outputs = new ArrayList<>();

    /**
     * A plan that writes nothing so far.
     *
     * @param inputs files and folders that are read
     * @param packs folders with packs of rules, each of which is read as a whole
     * @param baseline where the baseline is, or will be, if one is named
     */
    FilePlan(List<Path> inputs, List<Path> packs, Optional<Path> baseline) {
        this.inputs = inputs;
        this.packs = packs;
        this.baseline = baseline;
    }

    /** Adds a file that is written; tells what can be seen beforehand to be in the way, so that no audit runs in vain. */
    void write(String option, Path file, Problems problems) {
        if (outputs.stream().anyMatch(output -> same(output, file))) {
            problems.add(new Problem(file.toString(), "is named twice", "Leave out one, or name another file."));
        } else if (inputs.stream().anyMatch(input -> same(input, file) || table(input, file))) {
            problems.add(new Problem(file.toString(), "is what the audit reads", another(option)));
        } else if (packs.stream().anyMatch(pack -> within(pack, file))) {
            problems.add(new Problem(file.toString(), "is in the folder of a pack of rules", another(option)));
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

    private static boolean within(Path pack, Path file) {
        try {
            Path written = Files.exists(file) ? file.toRealPath() : place(file);
            return written.startsWith(pack.toRealPath());
        } catch (IOException e) {
            return false; // there is no such folder, which is told
        }
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
