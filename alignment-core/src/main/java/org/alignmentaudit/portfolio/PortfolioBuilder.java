package org.alignmentaudit.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Money;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.intake.FlatRows;
import org.alignmentaudit.internal.intake.Gathering;
import org.alignmentaudit.internal.intake.GatheringAccess;
import org.jspecify.annotations.Nullable;

/**
 * Collects the records of a portfolio in any order, validates them together and builds the portfolio, or refuses with
 * everything that is wrong. Not thread-safe. One that took records alone builds again, with what was added since; one that took
 * rows or documents builds once, and takes nothing more from then on.
 *
 * <p>An element counts as supplied once a record of it is added or {@link #supplied} names it.
 */
public final class PortfolioBuilder {

    static {
        GatheringAccess.grant(builder -> builder.gathering);
    }

    private static final String ORGANIZATION = "organization";

    private final Dictionary dictionary = Portfolio.dictionary();
    private final Gathering gathering = new Gathering(dictionary);
    private final Map<String, List<Fact>> elements = new LinkedHashMap<>();
    private final Set<String> supplied = new TreeSet<>();
    private final Set<String> unavailable = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable FlatRows rows;
    /** Child lists of elements with added records that are told by rows as a whole. */
    private final Set<String> rowsTold = new TreeSet<>();

    private Provenance provenance = Provenance.NONE;

    PortfolioBuilder() {}

    /**
     * The organisation and the day to look from.
     *
     * @throws IllegalStateException if it is set twice
     */
    public PortfolioBuilder organization(Organization organization) {
        gathering.refuseOnceClosed();
        if (elements.containsKey(ORGANIZATION)) {
            throw new IllegalStateException("organization is set twice.\nMaybe two sources name it.");
        }
        elements.put(ORGANIZATION, new ArrayList<>(List.of(organization)));
        return this;
    }

    /** Adds records of any elements but the organisation. */
    public PortfolioBuilder add(Fact... facts) {
        return addAll(Arrays.asList(facts));
    }

    /** Adds records of any elements but the organisation. */
    public PortfolioBuilder addAll(Collection<? extends Fact> facts) {
        gathering.refuseOnceClosed();
        for (Fact fact : facts) {
            if (fact instanceof Organization) {
                throw new IllegalArgumentException("The organisation is no list.\nMaybe organization(...) was meant.");
            }
            String name = dictionary.element(fact.getClass()).name();
            elements.computeIfAbsent(name, element -> new ArrayList<>()).add(fact);
        }
        return this;
    }

    /**
     * Adds rows of flat tables in any order, grouped by the ids that they name; several calls add up. A table of which there
     * is a row is supplied as a whole: what has no row in it has none, be it told by rows or added as a record. Of a table that
     * several elements share, that holds for those whose ids its rows name. An empty text counts as absent.
     */
    public PortfolioBuilder rows(Iterable<FactRow> more) {
        FlatRows flat = flatRows();
        for (FactRow row : more) {
            flat.take(row.table(), row.values());
        }
        return this;
    }

    private FlatRows flatRows() {
        gathering.refuseOnceClosed();
        if (rows == null) {
            rows = new FlatRows(gathering.source("the rows added"));
        }
        return rows;
    }

    /**
     * Opens a flat table whose columns are named once, for hosts that read rows from a result set: the fastest way in.
     * The table counts as supplied as a whole, even if no row follows. What is wrong with its name or its columns, or with a
     * row, is told when the portfolio is built.
     *
     * <p>Tables may be opened and filled in any order, in turns, and beside {@link #rows(Iterable)}; child rows are taken
     * fastest when the records that they belong to came before.
     *
     * @param name name of the table, such as {@code status_reports}
     * @param columns names of its columns, as in {@link FactRow#values}
     * @throws IllegalArgumentException if two columns have one name
     */
    public TableInput table(String name, String... columns) {
        return TableInput.of(flatRows(), name, columns);
    }

    /** Adds rows of flat tables; see {@link #rows(Iterable)}. */
    public PortfolioBuilder rows(FactRow... more) {
        return rows(Arrays.asList(more));
    }

    /**
     * Says that these paths are complete as added, even where nothing was: the organisation has no more. For a child list,
     * records that were added without rows have none.
     */
    public PortfolioBuilder supplied(String... paths) {
        supplied.addAll(known(paths, "supplied"));
        return this;
    }

    /** Says that nobody knows these paths; rules that need them are not assessed and say so. */
    public PortfolioBuilder unavailable(String... paths) {
        unavailable.addAll(known(paths, "unavailable"));
        return this;
    }

    private List<String> known(String[] paths, String list) {
        gathering.refuseOnceClosed();
        List<String> known = new ArrayList<>();
        for (String text : paths) {
            dictionary
                    .path(text)
                    .ifPresentOrElse(path -> known.add(path.toString()), () -> problems.add(unknown(text, list)));
        }
        return known;
    }

    private Problem unknown(String text, String list) {
        String advice = Nearest.of(text, dictionary.paths())
                .map(name -> "Maybe " + name + " was meant.")
                .orElse("The paths are the names of elements, lists and fields, joined by dots.");
        return new Problem(list, "'" + text + "' is no path of the data dictionary", advice);
    }

    /** Tells where the records added come from, so that problems name the place. */
    public PortfolioBuilder provenance(Provenance provenance) {
        this.provenance = provenance;
        return this;
    }

    /**
     * Builds the portfolio.
     *
     * @throws InvalidPortfolioException if anything is wrong, listing all of it
     * @throws IllegalStateException if it took rows or documents and was built already, or refused
     */
    public Portfolio build() {
        gathering.refuseOnceClosed();
        gathering.suppliedRows().stream().filter(this::added).forEach(rowsTold::add);
        supplied.addAll(gathering.supplied());
        unavailable.addAll(gathering.unavailable());
        gathering.finish(elements);
        close();
        List<Problem> wrong = new ArrayList<>(problems);
        wrong.addAll(gathering.problems());
        wrong.addAll(validated());
        if (!elements.containsKey(ORGANIZATION)
                && !gathering.incompleteElements().contains(ORGANIZATION)) {
            wrong.add(new Problem(
                    ORGANIZATION, "is missing", "Every portfolio names its organisation and the day to look from."));
        }
        if (!wrong.isEmpty() || !elements.containsKey(ORGANIZATION)) {
            throw new InvalidPortfolioException(wrong);
        }
        Organization organization = (Organization) elements.get(ORGANIZATION).get(0);
        try {
            return new Portfolio(
                    organization, complete(), suppliedFields(), Set.copyOf(unavailable), gathering.plainness());
        } catch (ArithmeticException e) {
            throw new InvalidPortfolioException(List.of(new Problem(
                    placeOf(organization).orElse(ORGANIZATION),
                    "its amounts add up to more than " + Money.MAX,
                    "Maybe the source counts in cents.")));
        }
    }

    /** Whether records of the element were added that the path leads into. */
    private boolean added(String path) {
        return elements.containsKey(
                dictionary.path(path).orElseThrow().element().name());
    }

    private void close() {
        gathering.close();
        if (rows != null) {
            rows.close();
        }
    }

    private List<Problem> validated() {
        return new Validation(
                        dictionary,
                        this::placeOf,
                        elements,
                        supplied,
                        gathering.incompleteElements(),
                        gathering.plainness(),
                        gathering.ids())
                .problems(elements);
    }

    private Optional<String> placeOf(Object record) {
        return gathering.placeOf(record).or(() -> provenance.placeOf(record));
    }

    /** All elements in the order of the dictionary, records by id, child lists that are supplied filled in. */
    private Map<String, List<Fact>> complete() {
        Map<String, List<Fact>> complete = new LinkedHashMap<>();
        for (ElementSpec element : dictionary.elements()) {
            List<Fact> records = elements.getOrDefault(element.name(), List.of());
            if (!records.isEmpty() || supplied.contains(element.name())) {
                SuppliedLists lists =
                        new SuppliedLists(element, path -> supplied.contains(path) || rowsTold.contains(path));
                complete.put(element.name(), FactOrder.sorted(lists.filledIn(records)));
            }
        }
        return complete;
    }

    /** What the records themselves cannot show; elements and lists show it by being there. */
    private Set<String> suppliedFields() {
        return supplied.stream()
                .filter(path -> dictionary.path(path).orElseThrow().field() != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
