package org.alignmentaudit.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.alignmentaudit.pack.Alternative;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.portfolio.Portfolio;

/** Finds the steps of {@link DataNeeds} one after the other. */
final class DataPlan {

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparing(
                    (Offer offer) -> offer.rules().isEmpty())
            .thenComparing(offer -> offer.paths().size())
            .thenComparing(offer -> -offer.rules().size())
            .thenComparing(offer -> -offer.forms().size());

    /** An alternative of a rule; within an entry of its needs any one path will do. */
    private record Form(String rule, String name, List<List<String>> needs) {

        static Form of(RuleInfo rule, Alternative info) {
            return new Form(
                    rule.id(),
                    info.name(),
                    info.needs().stream()
                            .map(any -> any.stream().map(DataPlan::fullName).toList())
                            .toList());
        }

        boolean met(Predicate<String> supplied) {
            return needs.stream().allMatch(any -> any.stream().anyMatch(supplied));
        }
    }

    /** Paths with the forms that they unlock, and the rules among those that could not be assessed before. */
    private record Offer(SortedSet<String> paths, Set<Form> forms, SortedSet<String> rules) {

        boolean sameAs(Offer other) {
            return paths.size() == other.paths.size() && forms.equals(other.forms);
        }
    }

    private final int total;
    private final Predicate<String> portfolio;
    private final SortedSet<String> planned = new TreeSet<>();
    private final Set<Form> open = new LinkedHashSet<>();
    private final Set<String> assessable = new TreeSet<>();

    DataPlan(Collection<RuleInfo> rules, Predicate<String> portfolio) {
        this.total = rules.size();
        this.portfolio = portfolio;
        rules.stream()
                .sorted(Comparator.comparing(RuleInfo::id))
                .forEach(rule -> rule.alternatives().forEach(form -> open.add(Form.of(rule, form))));
        meet(open.stream().filter(form -> form.met(portfolio)).toList());
    }

    private static String fullName(String path) {
        return Portfolio.dictionary().path(path).orElseThrow().toString();
    }

    DataNeeds needs() {
        int before = assessable.size();
        List<DataStep> steps = new ArrayList<>();
        while (!open.isEmpty()) {
            steps.add(next());
        }
        return new DataNeeds(total, before, steps);
    }

    /** The first step alone. */
    Optional<DataStep> first() {
        return open.isEmpty() ? Optional.empty() : Optional.of(next());
    }

    private DataStep next() {
        List<Offer> offers =
                candidates().stream().map(this::offer).sorted(BEST_FIRST).toList();
        Offer best = offers.get(0);
        List<List<String>> choices = offers.stream()
                .filter(best::sameAs)
                .map(offer -> List.copyOf(offer.paths()))
                .toList();
        List<String> forms = best.forms().stream()
                .filter(form -> assessable.contains(form.rule()))
                .map(Form::name)
                .sorted()
                .toList();
        planned.addAll(best.paths());
        meet(best.forms());
        return new DataStep(choices, List.copyOf(best.rules()), forms, assessable.size());
    }

    private void meet(Collection<Form> forms) {
        open.removeAll(forms);
        forms.forEach(form -> assessable.add(form.rule()));
    }

    /** Whatever would meet one of the open forms, without a path to spare. */
    private Set<SortedSet<String>> candidates() {
        Set<SortedSet<String>> candidates = new LinkedHashSet<>();
        open.forEach(form -> candidates.addAll(missing(form)));
        return candidates;
    }

    private Set<SortedSet<String>> missing(Form form) {
        Set<SortedSet<String>> ways = Set.of(new TreeSet<>());
        for (List<String> any : form.needs()) {
            if (any.stream().noneMatch(this::supplied)) {
                ways = each(ways, any);
            }
        }
        return ways;
    }

    private static Set<SortedSet<String>> each(Set<SortedSet<String>> ways, List<String> any) {
        Set<SortedSet<String>> more = new LinkedHashSet<>();
        ways.forEach(way -> any.forEach(path -> more.add(joined(way, path))));
        return more;
    }

    private static SortedSet<String> joined(SortedSet<String> way, String path) {
        SortedSet<String> joined = new TreeSet<>(way);
        joined.add(path);
        joined.removeIf(one -> joined.stream().anyMatch(other -> !other.equals(one) && brings(other, one)));
        return joined;
    }

    private Offer offer(SortedSet<String> paths) {
        Set<Form> forms = new LinkedHashSet<>();
        SortedSet<String> rules = new TreeSet<>();
        for (Form form : open) {
            if (form.met(path -> supplied(path) || bring(paths, path))) {
                forms.add(form);
                if (!assessable.contains(form.rule())) {
                    rules.add(form.rule());
                }
            }
        }
        return new Offer(paths, forms, rules);
    }

    private boolean supplied(String path) {
        return portfolio.test(path) || bring(planned, path);
    }

    private static boolean bring(Set<String> paths, String wanted) {
        return paths.stream().anyMatch(path -> brings(path, wanted));
    }

    /** Whoever supplies a path supplies the list and the element that it lies in. */
    private static boolean brings(String path, String wanted) {
        return path.equals(wanted) || path.startsWith(wanted + ".");
    }
}
