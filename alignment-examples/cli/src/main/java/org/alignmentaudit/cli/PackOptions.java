package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.kit.RuntimePack;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Problem;
import org.alignmentaudit.standard.StandardPack;
import picocli.CommandLine.Option;

/** The options that say which packs of rules are used. */
final class PackOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            converter = PathConverter.class,
            description = {
                "Folder with a pack of rules of your own, beside the standard pack; may be given several times.",
                "Rules are code: name only folders whose author you trust."
            })
    private List<Path> folders = List.of();

    @Option(names = "--no-standard", description = "Leave the standard pack out; only with --rules.")
    private boolean withoutStandard;

    /** The folders with packs. */
    List<Path> folders() {
        return folders;
    }

    /** The packs; throws what is wrong with any of them. */
    Packs packs() {
        Problems problems = new Problems();
        Optional<Packs> packs = packs(problems);
        problems.refuse();
        return packs.orElseThrow();
    }

    /** The packs; empty if something is wrong with them, which is kept. */
    Optional<Packs> packs(Problems problems) {
        List<RulePack> all = new ArrayList<>();
        if (!withoutStandard) {
            all.add(StandardPack.pack());
        }
        for (Path folder : folders) {
            problems.attempt(folder.toString(), () -> RuntimePack.load(folder)).ifPresent(all::add);
        }
        if (withoutStandard && folders.isEmpty()) {
            problems.add(new Problem("--no-standard", "leaves no rule", "Name a pack of your own with --rules."));
        }
        boolean whole = all.size() == folders.size() + (withoutStandard ? 0 : 1) && !all.isEmpty();
        return whole ? problems.attempt("--rules", () -> Packs.of(all)) : Optional.empty();
    }
}
