package org.alignmentaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** Most closed goals, goals without money, and goals of daily work, where there are more targets than that. */
    private static final int OTHER_TARGETS = 5;

    private final Wording wording;
    private final MoneyTrail trail;
    private final List<MoneyEnd> sources;
    private final List<MoneyEnd> targets;

    HtmlMoney(Portfolio portfolio, Wording wording) {
        this.wording = wording;
        trail = new MoneyTrail(portfolio);
        sources = trail.sources();
        targets = trail.targets();
    }

    Money money() {
        if (!trail.all().positive()) {
            return new Money(List.of(wording.say("html.money.none")), List.of(), table(List.of()));
        }
        List<MoneyEnd> from = sources.size() > SOURCES ? firstOf(sources, SOURCES) : sources;
        List<MoneyEnd> to = targets.size() > TARGETS ? firstOfEach(targets) : targets;
        return new Money(paragraphs(), charts(flows(from, to)), table(rows(from, to)));
    }

    private List<String> paragraphs() {
        String basis = wording.say(
                trail.spent() ? "html.money.spent" : "html.money.budgets", Map.of("all", wording.money(trail.all())));
        String goals = wording.say(trail.goalsKnown() ? "html.money.shared" : "html.money.goalsUnknown");
        if (trail.untold() == 0) {
            return List.of(basis, goals);
        }
        String untold = trail.spent() ? "html.money.untold.spent" : "html.money.untold.budgets";
        return List.of(basis, wording.say(untold, Map.of("untold", trail.untold())), goals);
    }

    private static List<Sankey> charts(Flows flows) {
        return Arrays.stream(SankeyForm.values())
                .map(form -> SankeyLayout.draw(flows, form))
                .toList();
    }

    private Flows flows(List<MoneyEnd> from, List<MoneyEnd> to) {
        List<Flows.Flow> flows = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                org.alignmentaudit.facts.Money amount = trail.between(from.get(i), to.get(j));
                if (amount.positive()) {
                    flows.add(
                            new Flows.Flow(i, j, amount.amount().doubleValue(), told(from.get(i), to.get(j), amount)));
                }
            }
        }
        return new Flows(
                wording.say(trail.spent() ? "html.money.title.spent" : "html.money.title.budgets"),
                description(),
                wording.say("html.money.initiatives"),
                wording.say("html.money.goals"),
                ends(from),
                ends(to),
                flows);
    }

    private String description() {
        return wording.say(
                "html.money.description",
                Map.of(
                        "initiatives",
                        sources.size(),
                        "all",
                        wording.money(trail.all()),
                        "orphan",
                        wording.money(trail.orphaned()),
                        "unfunded",
                        trail.unfunded()));
    }

    /** The first targets of each kind, and its others as one of that kind: what is not like the rest stays in sight. */
    private List<MoneyEnd> firstOfEach(List<MoneyEnd> ends) {
        Map<String, List<MoneyEnd>> kinds = new LinkedHashMap<>();
        ends.forEach(end ->
                kinds.computeIfAbsent(end.code(), met -> new ArrayList<>()).add(end));
        return kinds.values().stream()
                .flatMap(kind ->
                        firstOf(kind, kind.get(0).kind() == MoneyEnd.Kind.GOAL ? TARGETS : OTHER_TARGETS).stream())
                .toList();
    }

    /** The first ends, and all others as one. */
    private List<MoneyEnd> firstOf(List<MoneyEnd> ends, int most) {
        if (ends.size() <= most) {
            return ends;
        }
        List<MoneyEnd> rest = ends.subList(most - 1, ends.size());
        String others = rest.get(0).kind() == MoneyEnd.Kind.SOURCE ? "Initiatives" : "Goals";
        String name = wording.say("html.money.other" + others, Map.of("others", rest.size()));
        return Stream.concat(ends.stream().limit(most - 1L), Stream.of(MoneyEnd.of(name, rest)))
                .toList();
    }

    private List<Flows.End> ends(List<MoneyEnd> ends) {
        return ends.stream()
                .map(end -> new Flows.End(end.code(), name(end), amount(end), brief(end)))
                .toList();
    }

    private String name(MoneyEnd end) {
        return switch (end.kind()) {
            case ORPHAN -> wording.say("html.money.orphan");
            case UNKNOWN -> wording.say("html.money.unknown");
            default -> HtmlText.of(end.name());
        };
    }

    private String amount(MoneyEnd end) {
        if (end.dry()) {
            return wording.say("html.money." + end.code()); // operations, unfunded or untold
        }
        return marked(end, amount(end.amount()));
    }

    private String brief(MoneyEnd end) {
        return end.dry() ? amount(end) : marked(end, share(end.amount()));
    }

    private String marked(MoneyEnd end, String amount) {
        return end.kind() == MoneyEnd.Kind.CLOSED
                ? wording.say("html.money.closedGoal", Map.of("amount", amount))
                : amount;
    }

    private String share(org.alignmentaudit.facts.Money amount) {
        return wording.share(amount.shareOf(trail.all()));
    }

    private String amount(org.alignmentaudit.facts.Money amount) {
        return wording.say(
                "html.money.amount",
                Map.of(
                        "amount", wording.money(amount),
                        "share", share(amount)));
    }

    private String told(MoneyEnd source, MoneyEnd target, org.alignmentaudit.facts.Money amount) {
        return name(source) + " \u2192 " + name(target) + ": " + amount(amount);
    }

    /** The flows as they are drawn; but each initiative without a goal, and each goal without money, by its name. */
    private List<List<String>> rows(List<MoneyEnd> from, List<MoneyEnd> to) {
        Stream<List<String>> served = from.stream()
                .flatMap(source -> to.stream()
                        .filter(target -> target.kind() != MoneyEnd.Kind.ORPHAN)
                        .flatMap(target -> row(source, target)));
        Stream<List<String>> orphans = sources.stream()
                .flatMap(source -> targets.stream()
                        .filter(target -> target.kind() == MoneyEnd.Kind.ORPHAN)
                        .flatMap(target -> row(source, target)));
        Stream<List<String>> dry =
                targets.stream().filter(MoneyEnd::dry).map(end -> List.of("", name(end), amount(end)));
        return Stream.of(served, orphans, dry).flatMap(rows -> rows).toList();
    }

    private Stream<List<String>> row(MoneyEnd source, MoneyEnd target) {
        org.alignmentaudit.facts.Money amount = trail.between(source, target);
        return amount.positive() ? Stream.of(List.of(name(source), name(target), amount(amount))) : Stream.empty();
    }

    private Table table(List<List<String>> rows) {
        return new Table(wording.say("html.money"), "", wording.columns("initiative", "goal", "amount"), rows);
    }
}
