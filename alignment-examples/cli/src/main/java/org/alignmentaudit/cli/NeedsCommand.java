package org.alignmentaudit.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.audit.DataNeeds;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists which data to supply next, by the rules that it unlocks. */
@Command(
        name = "needs",
        description = {
            "Lists which data to supply next, by the rules that it unlocks.",
            "",
            "Each step is the best after those before it: first data that unlocks rules alone, then data that does so"
                    + " together; last what only adds another form to a rule. Looks at the rules of the standard profile."
        })
final class NeedsCommand implements Runnable {

    private final Duration patience;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "PORTFOLIO",
            arity = "0..*",
            converter = PathConverter.class,
            description =
                    "A JSON document, or a folder of CSV tables; several tell one portfolio together. Starts from nothing where it is left out.")
    private List<Path> portfolio = List.of();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private PackOptions used = new PackOptions();

    @Mixin
    private DocumentLimit largest = new DocumentLimit();

    @Mixin
    private LocaleOption language = new LocaleOption();

    NeedsCommand(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void run() {
        Packs packs = used.packs();
        List<RuleInfo> rules = packs.rules().stream()
                .filter(rule -> Policy.STANDARD.profile().holds(rule.profile()))
                .toList();
        DataNeeds needs = portfolio.isEmpty() && database.none() ? DataNeeds.of(rules) : DataNeeds.of(rules, read());
        spec.commandLine().getOut().print(new NeedsSheet(packs, language.locale()).of(needs));
    }

    private Portfolio read() {
        Problems problems = new Problems();
        Progress progress = new Progress(patience, spec.commandLine().getErr());
        Optional<Portfolio> facts = database.sources(portfolio, problems).read(largest.limits(), problems, progress);
        problems.refuse();
        return facts.orElseThrow();
    }
}
