package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentaudit.internal.html.Flows;
import org.alignmentaudit.internal.html.Money;
import org.alignmentaudit.internal.html.Sankey;
import org.alignmentaudit.internal.html.SankeyForm;
import org.alignmentaudit.internal.html.SankeyLayout;
import org.alignmentaudit.internal.html.Table;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * Where the money of a portfolio goes, for an HTML page: from initiatives to goals, by what was spent; by the budgets in
 * force where no spending is on record. Money of initiatives without a goal and goals without money show as such, and what
 * is not known shows as not known.
 */
final class HtmlMoney {

    /** More would be too thin to see; the others are drawn as one. */
    private static final int SOURCES = 12;

    private static final int TARGETS = 16;

    private final Wording wording;
    private final MoneyTrail trail;

    HtmlMoney(Portfolio portfolio, Wording wording) {
        this.wording = wording;
        trail = new MoneyTrail(portfolio);
    }

    Money money() {
        if (!trail.all().positive()) {
            return new Money(List.of(wording.say("html.money.none")), List.of(), table(List.of()));
        }
        Flows flows = flows();
        return new Money(paragraphs(), charts(flows), table(rows(flows)));
    }

    private List<String> paragraphs() {
        String basis = wording.say(
                trail.spent() ? "html.money.spent" : "html.money.budgets", Map.of("all", wording.money(trail.all())));
        return List.of(basis, wording.say(trail.goalsKnown() ? "html.money.shared" : "html.money.goalsUnknown"));
    }

    private static List<Sankey> charts(Flows flows) {
        return Arrays.stream(SankeyForm.values())
                .map(form -> SankeyLayout.draw(flows, form))
                .toList();
    }

    private Flows flows() {
        List<MoneyEnd> sources = drawn(trail.sources(), SOURCES, "html.money.otherInitiatives");
        List<MoneyEnd> targets = drawn(trail.targets(), TARGETS, "html.money.otherGoals");
        List<Flows.Flow> flows = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (int j = 0; j < targets.size(); j++) {
                org.alignmentaudit.facts.Money amount = trail.between(sources.get(i), targets.get(j));
                if (amount.positive()) {
                    flows.add(new Flows.Flow(
                            i, j, amount.amount().doubleValue(), told(sources.get(i), targets.get(j), amount)));
                }
            }
        }
        return new Flows(
                wording.say(trail.spent() ? "html.money.title.spent" : "html.money.title.budgets"),
                description(),
                wording.say("html.money.initiatives"),
                wording.say("html.money.goals"),
                ends(sources),
                ends(targets),
                flows);
    }

    private String description() {
        return wording.say(
                "html.money.description",
                Map.of(
                        "initiatives",
                        trail.sources().size(),
                        "all",
                        wording.money(trail.all()),
                        "orphan",
                        wording.money(trail.orphaned()),
                        "unfunded",
                        trail.unfunded()));
    }

    /** The first ends, and all others as one. */
    private List<MoneyEnd> drawn(List<MoneyEnd> ends, int most, String others) {
        if (ends.size() <= most) {
            return ends;
        }
        List<MoneyEnd> rest =
                ends.stream().filter(MoneyEnd::ordinary).skip(most - 1L).toList();
        String name = wording.say(others, Map.of("others", rest.size()));
        return Stream.of(
                        ends.stream().filter(MoneyEnd::ordinary).limit(most - 1L),
                        Stream.of(MoneyEnd.of(name, rest)),
                        ends.stream().filter(end -> !end.ordinary()))
                .flatMap(part -> part)
                .toList();
    }

    private List<Flows.End> ends(List<MoneyEnd> ends) {
        return ends.stream()
                .map(end -> new Flows.End(code(end), name(end), amount(end)))
                .toList();
    }

    private static String code(MoneyEnd end) {
        return end.byOperations() && end.kind() == MoneyEnd.Kind.UNFUNDED
                ? "operations"
                : end.kind().code();
    }

    private String name(MoneyEnd end) {
        return switch (end.kind()) {
            case ORPHAN -> wording.say("html.money.orphan");
            case UNKNOWN -> wording.say("html.money.unknown");
            default -> HtmlText.of(end.name());
        };
    }

    private String amount(MoneyEnd end) {
        if (end.kind() == MoneyEnd.Kind.UNFUNDED) {
            return wording.say(end.byOperations() ? "html.money.operations" : "html.money.unfunded");
        }
        String amount = amount(end.amount());
        return end.kind() == MoneyEnd.Kind.CLOSED
                ? wording.say("html.money.closedGoal", Map.of("amount", amount))
                : amount;
    }

    private String amount(org.alignmentaudit.facts.Money amount) {
        return wording.say(
                "html.money.amount",
                Map.of(
                        "amount", wording.money(amount),
                        "share", wording.share(amount.shareOf(trail.all()))));
    }

    private String told(MoneyEnd source, MoneyEnd target, org.alignmentaudit.facts.Money amount) {
        return name(source) + " \u2192 " + name(target) + ": " + amount(amount);
    }

    private List<List<String>> rows(Flows flows) {
        Stream<List<String>> drawn = flows.flows().stream()
                .map(flow -> List.of(
                        flows.sources().get(flow.source()).name(),
                        flows.targets().get(flow.target()).name(),
                        flow.title().substring(flow.title().lastIndexOf(": ") + 2)));
        Stream<List<String>> dry = flows.targets().stream()
                .filter(end -> end.code().equals(MoneyEnd.Kind.UNFUNDED.code())
                        || end.code().equals("operations"))
                .map(end -> List.of("", end.name(), end.amount()));
        return Stream.concat(drawn, dry).toList();
    }

    private Table table(List<List<String>> rows) {
        return new Table(wording.say("html.money"), "", wording.columns("initiative", "goal", "amount"), rows);
    }
}
