package org.alignmentaudit.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentaudit.internal.pack.LoadedPack;
import org.alignmentaudit.internal.pack.PackContent;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.pack.RulePack;
import org.drools.model.Model;

/**
 * Loads packs of rules that are read from a folder and compiled in the process.
 *
 * <p>The folder holds
 *
 * <ul>
 *   <li>{@code pack.json}: an object with {@code id}, {@code version}, {@code title}, {@code minimumLibraryVersion} and
 *       {@code locales}, a list of the languages of its texts, which includes {@code en};
 *   <li>{@code rules}: the rule files, {@code *.drl}, in this folder or in folders within;
 *   <li>{@code messages}: the texts, {@code *.properties} in UTF-8, any number of files for each language. The name of a file
 *       ends in the language, such as {@code messages_de.properties}; without one it is English;
 *   <li>{@code examples}, if there are any: a portfolio as a JSON document on which a rule fires, named by the id of the
 *       rule, such as {@code HR-01.json}.
 * </ul>
 *
 * <p>Other files are left alone. Nothing is kept open: what the compiler needed is let go before {@link #load} returns, and a
 * pack that nobody refers to any more leaves no class behind.
 *
 * <p>Rules are code that runs in this process: load a folder only if you would put a jar of its author on the class path.
 */
public final class RuntimePack {

    private RuntimePack() {}

    /**
     * Loads the pack in the folder. Takes about two seconds the first time, then some tenths of a second. The pack is immutable
     * and thread-safe.
     *
     * @throws InvalidPackException if anything is wrong with the folder or with its rules, listing all of it
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static RulePack load(Path folder) {
        PackFolder files = PackFolder.read(folder);
        List<Model> models = new RuleCompiler(files).models();
        List<String> problems = new ArrayList<>();
        PackContent content = new PackContent(models, files.messages(), problems);
        if (content.rules().isEmpty()) {
            problems.add("holds no rule.\nMaybe its rule files are empty, or hold nothing but declarations.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidPackException(problems.stream()
                    .map(problem -> files.name() + ": " + problem)
                    .toList());
        }
        Map<String, String> examples = files.examples();
        return new LoadedPack(
                files.manifest().id(),
                files.manifest().version(),
                files.digest(),
                content,
                rule -> Optional.ofNullable(examples.get(rule)));
    }
}
