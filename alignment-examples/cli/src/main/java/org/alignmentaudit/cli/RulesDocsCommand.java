package org.alignmentaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.alignmentaudit.cli.catalogue.Catalogue;
import org.alignmentaudit.cli.wording.Wording;
import org.alignmentaudit.portfolio.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the catalogue of rules. */
@Command(
        name = "docs",
        description = {
            "Writes the catalogue of rules: an index, a page of Markdown for each rule, and rules.json.",
            "",
            "Files of the same names in the folder are replaced, others are left alone."
        })
final class RulesDocsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", converter = PathConverter.class, description = "The folder; it must be there.")
    private Path folder = Path.of("");

    @Mixin
    private PackOptions used = new PackOptions();

    @Mixin
    private LocaleOption language = new LocaleOption();

    @Override
    public void run() {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(folder.toString(), "is no folder", "Maybe it must be made first."));
        }
        problems.refuse();
        Map<String, String> files = new Catalogue(used.packs().all(), language.locale()).files();
        files.forEach((name, text) -> new OutputFile(folder.resolve(name))
                .write(out -> out.write(text))
                .ifPresent(problems::add));
        problems.refuse();
        String done = new Wording(language.locale()).say("docs.done", Map.of("files", files.size(), "folder", folder));
        spec.commandLine().getOut().print(done + "\n");
    }
}
