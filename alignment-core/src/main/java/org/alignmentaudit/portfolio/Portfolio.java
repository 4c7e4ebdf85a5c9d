package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.Risk;

/**
 * Everything a host handed over for one audit: validated, immutable, thread-safe, seen on the as-of date of its
 * organisation.
 *
 * <p>The lists hold what rules see: what happened after the as-of date is left out, and {@link #cut()} counts it. What was
 * handed over, unchanged, is in {@link #source(String)}.
 */
public final class Portfolio {

    private static final Dictionary DICTIONARY = Dictionary.of(
            Organization.class, Goal.class, Kpi.class, Initiative.class, Decision.class, Review.class, Risk.class);

    private final Organization organization;
    private final Map<String, List<Fact>> source;
    private final Map<String, List<Fact>> seen;
    private final Map<String, Integer> cut;
    private final Set<String> suppliedFields;
    private final Availability availability;
    private final PortfolioProfile profile;
    private final List<Object> facts;
    private final CanonicalDigest digest;

    Portfolio(
            Organization organization, Map<String, List<Fact>> source, Set<String> supplied, Set<String> unavailable) {
        this.organization = organization;
        this.source = Collections.unmodifiableMap(source);
        AsOfView view = new AsOfView(DICTIONARY, organization.asOf());
        this.seen = view.of(source);
        this.cut = Collections.unmodifiableMap(view.cut());
        this.suppliedFields = supplied;
        this.availability = new Availability(DICTIONARY, source, supplied, unavailable);
        Funding funding = new Funding(this);
        this.profile = new PortfolioProfile(this, funding);
        this.facts = assemble(funding);
        this.digest = new CanonicalDigest(this);
    }

    /** Starts a portfolio. */
    public static PortfolioBuilder builder() {
        return new PortfolioBuilder();
    }

    /** The data dictionary: all elements, rows and fields that a portfolio can hold. */
    public static Dictionary dictionary() {
        return DICTIONARY;
    }

    private List<Object> assemble(Funding funding) {
        List<Object> all = new ArrayList<>();
        seen.values().forEach(all::addAll);
        all.add(profile);
        all.addAll(funding.contributions());
        all.addAll(funding.byGoal());
        return List.copyOf(all);
    }

    /** The organisation. */
    public Organization organization() {
        return organization;
    }

    /** The day the portfolio is seen on. */
    public LocalDate asOf() {
        return organization.asOf();
    }

    /** The goals, by id. */
    public List<Goal> goals() {
        return seen("goals");
    }

    /** The KPIs, by id. */
    public List<Kpi> kpis() {
        return seen("kpis");
    }

    /** The initiatives, by id. */
    public List<Initiative> initiatives() {
        return seen("initiatives");
    }

    /** The decisions taken so far, by id. */
    public List<Decision> decisions() {
        return seen("decisions");
    }

    /** The reviews held so far, by id. */
    public List<Review> reviews() {
        return seen("reviews");
    }

    /** The risks, by id. */
    public List<Risk> risks() {
        return seen("risks");
    }

    @SuppressWarnings("unchecked") // each list holds what the dictionary says under that name
    private <F extends Fact> List<F> seen(String element) {
        return (List<F>) seen.getOrDefault(element, List.of());
    }

    /** The records of an element as they were handed over, by id, before anything later than the as-of date is left out. */
    public List<Fact> source(String element) {
        return source.getOrDefault(element, List.of());
    }

    /**
     * Whether the path is supplied: the element, list or field was handed over, be it empty. What nobody supplied cannot be
     * held against anyone.
     *
     * @param path a path of the dictionary, such as {@code goals}, {@code initiatives.statusReports} or {@code goals.owner}
     * @throws IllegalArgumentException if the dictionary has no such path
     */
    public boolean supplies(String path) {
        return availability.supplies(path);
    }

    /** The paths that the host declared as unavailable. */
    public Set<String> unavailable() {
        return availability.unavailable();
    }

    /** The fields that the host declared as supplied although no record needs to carry them. */
    public Set<String> suppliedFields() {
        return suppliedFields;
    }

    /** Plural names of the elements that were handed over, be it without a record, in the order of the dictionary. */
    public List<String> suppliedElements() {
        return List.copyOf(source.keySet());
    }

    /** How many records and rows were left out because they happened after the as-of date, by path. */
    public Map<String, Integer> cut() {
        return cut;
    }

    /** Figures of the portfolio as a whole, as seen. */
    public PortfolioProfile profile() {
        return profile;
    }

    /** Everything that rules match: the elements as seen, and the aggregates derived from them. */
    public List<Object> facts() {
        return facts;
    }

    /**
     * SHA-256 of the canonical form of everything handed over, in lower-case hex. Computed when first asked for, in time
     * linear to the rows.
     */
    public String digest() {
        return digest.hex();
    }
}
