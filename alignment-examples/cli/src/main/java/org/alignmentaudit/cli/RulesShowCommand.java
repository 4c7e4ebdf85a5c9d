package org.alignmentaudit.cli;

import java.util.List;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows everything that a rule says of itself. */
@Command(
        name = "show",
        description = "Shows a rule: what it looks for and needs, its settings, its texts and an example.")
final class RulesShowCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "Id of the rule, such as CB-03.")
    private String id = "";

    @Mixin
    private PackOptions used = new PackOptions();

    @Mixin
    private LocaleOption language = new LocaleOption();

    @Override
    public void run() {
        Packs packs = used.packs();
        RulePack pack = packs.holding(id).orElseThrow(() -> unknown(packs));
        RuleInfo rule = pack.rule(id).orElseThrow();
        spec.commandLine().getOut().print(RuleSheet.of(pack, rule, language.locale()));
    }

    private BadInputException unknown(Packs packs) {
        List<String> known = packs.rules().stream().map(RuleInfo::id).toList();
        String advice = Nearest.of(id, known)
                .map(nearest -> "Maybe " + nearest + " was meant.")
                .orElse("Known: " + String.join(", ", known) + ".");
        return new BadInputException(List.of(new Problem(id, "no pack holds this rule", advice).toString()));
    }
}
