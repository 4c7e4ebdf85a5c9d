package org.alignmentaudit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.standard.StandardPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules by id: class, highest severity, smallest profile that holds it, title. */
@Command(
        name = "list",
        description = "Lists the rules by id: class, highest severity, smallest profile that holds it, title.")
final class RulesListCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LocaleOption language = new LocaleOption();

    @Override
    public void run() {
        RulePack pack = StandardPack.pack();
        PrintWriter out = spec.commandLine().getOut();
        for (RuleInfo rule : pack.rules()) {
            out.print(String.format(
                    Locale.ROOT,
                    "%-6s  %-12s  %-8s  %-9s  %s\n",
                    rule.id(),
                    rule.findingClass(),
                    rule.severity(),
                    rule.profile().name().toLowerCase(Locale.ROOT),
                    pack.text(rule.id() + ".title", language.locale()).orElse("")));
        }
    }
}
