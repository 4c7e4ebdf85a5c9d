package org.alignmentaudit.standard.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A known case with changes that no source tells: invented, to show what a rule waits for. Each step returns a counterfactual
 * of its own.
 *
 * @param known the case as it is told
 * @param initiative its only initiative, with the changes
 * @param without elements that are left out
 */
record Counterfactual(Portfolio known, Initiative initiative, Set<String> without) {

    private static final RecordSpec SPEC =
            Portfolio.dictionary().element(Initiative.class).record();

    /** The case as it is told. */
    static Counterfactual of(Portfolio known) {
        return new Counterfactual(known, known.initiatives().get(0), Set.of());
    }

    /** Had this field been so; null leaves it out. */
    Counterfactual with(String field, @Nullable Object value) {
        @Nullable Object[] values = SPEC.values(initiative);
        values[SPEC.fields().indexOf(field(field))] = value;
        return new Counterfactual(known, (Initiative) SPEC.create(values), without);
    }

    /** Had there been these rows beside those that are told. */
    Counterfactual adding(String list, Object... rows) {
        List<Object> all = new ArrayList<>(told(list));
        all.addAll(Arrays.asList(rows));
        return with(list, field(list).rows().orElseThrow().of(all));
    }

    /** Had the newest row not been told, but this one. */
    Counterfactual replacingNewest(String list, Object row) {
        List<Object> all = new ArrayList<>(told(list));
        all.set(all.size() - 1, row);
        return with(list, field(list).rows().orElseThrow().of(all));
    }

    private List<?> told(String list) {
        return ((RowList<?>) Objects.requireNonNull(field(list).value(initiative))).list();
    }

    /** Had there been no records of this element. */
    Counterfactual without(String element) {
        return new Counterfactual(known, initiative, Set.of(element));
    }

    Portfolio portfolio() {
        PortfolioBuilder builder =
                Portfolio.builder().organization(known.organization()).add(initiative);
        Portfolio.dictionary().elements().stream()
                .filter(element -> !element.single())
                .map(ElementSpec::name)
                .filter(name -> !name.equals("initiatives") && !without.contains(name))
                .forEach(name -> builder.addAll(known.source(name)));
        return builder.build();
    }

    private static FieldSpec field(String name) {
        return SPEC.field(name).orElseThrow();
    }
}
