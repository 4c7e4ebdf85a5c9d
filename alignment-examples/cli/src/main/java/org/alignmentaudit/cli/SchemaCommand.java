package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.document.DocumentSchema;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a document. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a document, for editors and for whoever writes an export.")
final class SchemaCommand implements Runnable {

    private static final List<String> KNOWN =
            Arrays.stream(DocumentSchema.values()).map(DocumentSchema::title).toList();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            description = "The document: portfolio, policy, waivers, baseline, report or record.")
    private String name = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = PathConverter.class,
            description = "Write the schema to this file in place of standard output.")
    private @Nullable Path output;

    @Override
    public void run() {
        Problems problems = new Problems();
        if (!KNOWN.contains(name)) {
            problems.add(new Problem(name, "no document of this name has a schema", advice()));
        }
        if (output != null) {
            new OutputFile(output).obstacle().ifPresent(problems::add);
        }
        problems.refuse();
        print(DocumentSchema.values()[KNOWN.indexOf(name)].json(), problems);
    }

    private String advice() {
        return Nearest.of(name, KNOWN)
                .map(nearest -> "Maybe " + nearest + " was meant.")
                .orElse("Known: " + String.join(", ", KNOWN) + ".");
    }

    private void print(String schema, Problems problems) {
        if (output == null) {
            spec.commandLine().getOut().print(schema);
        } else {
            new OutputFile(output).write(out -> out.write(schema)).ifPresent(problems::add);
            problems.refuse();
        }
    }
}
