package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a portfolio of CSV tables. */
@Command(
        name = "init",
        description = {
            "Starts a portfolio of CSV tables that are to be filled.",
            "",
            "An empty table would say that there is none of its kind. So the folder itself gets only organization.csv, and all"
                    + " other tables lie in its folder templates, where no audit reads them: copy those that you fill into"
                    + " the folder. README.md tells how, DICTIONARY.md what the columns hold. Files that are there are never"
                    + " replaced."
        })
final class InitCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", converter = PathConverter.class, description = "The folder; it is made if need be.")
    private Path folder = Path.of("");

    @Override
    public void run() {
        Problems problems = new Problems();
        StarterFolder starter = new StarterFolder(folder);
        starter.obstacles().forEach(problems::add);
        problems.refuse();
        starter.write().ifPresent(problems::add);
        problems.refuse();
        PrintWriter out = spec.commandLine().getOut();
        out.print(folder + " is ready.\nFill organization.csv and the tables that you need from templates; README.md"
                + " tells how.\n");
    }
}
