package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.alignmentaudit.cli.catalogue.Catalogue;
import org.alignmentaudit.pack.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules by id: class, highest severity, smallest profile that holds it, title. */
@Command(
        name = "list",
        description = "Lists the rules by id: class, highest severity, smallest profile that holds it, title.")
final class RulesListCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PackOptions used = new PackOptions();

    @Mixin
    private LocaleOption language = new LocaleOption();

    @Option(names = "--json", description = "Print all that the rules say of themselves, as JSON.")
    private boolean json;

    @Override
    public void run() {
        Packs packs = used.packs();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(new Catalogue(packs.all(), language.locale()).json());
        } else {
            lines(packs, out);
        }
    }

    private void lines(Packs packs, PrintWriter out) {
        for (RuleInfo rule : packs.rules()) {
            out.print(String.format(
                    Locale.ROOT,
                    "%-6s  %-12s  %-8s  %-9s  %s\n",
                    rule.id(),
                    rule.findingClass(),
                    rule.severity(),
                    rule.profile().name().toLowerCase(Locale.ROOT),
                    packs.title(rule.id(), language.locale())));
        }
    }
}
