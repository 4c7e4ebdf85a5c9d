package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.Dictionary;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.facts.Action;
import org.alignmentaudit.facts.Assumption;
import org.alignmentaudit.facts.BusinessProcess;
import org.alignmentaudit.facts.Communication;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Decision;
import org.alignmentaudit.facts.ExchangeRate;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Feedback;
import org.alignmentaudit.facts.Goal;
import org.alignmentaudit.facts.Incentive;
import org.alignmentaudit.facts.Incident;
import org.alignmentaudit.facts.Influencer;
import org.alignmentaudit.facts.Initiative;
import org.alignmentaudit.facts.Kpi;
import org.alignmentaudit.facts.Opportunity;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.Partner;
import org.alignmentaudit.facts.Person;
import org.alignmentaudit.facts.Review;
import org.alignmentaudit.facts.Risk;
import org.alignmentaudit.facts.Scenario;
import org.alignmentaudit.facts.Session;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.Survey;
import org.alignmentaudit.facts.Team;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.Training;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.internal.intake.Plainness;
import org.jspecify.annotations.Nullable;

/**
 * Everything a host handed over for one audit: validated, immutable, thread-safe, seen on the as-of date of its
 * organisation.
 *
 * <p>The lists hold what rules see: what happened after the as-of date is left out, and {@link #cut()} counts it; amounts of
 * other currencies are in that of the organisation, at the rate of their day. What was
 * handed over, unchanged, is in {@link #source(String)}.
 */
public final class Portfolio {

    private static final Dictionary DICTIONARY = Dictionary.of(
            Organization.class,
            Goal.class,
            Kpi.class,
            Value.class,
            Initiative.class,
            Decision.class,
            Review.class,
            Team.class,
            Person.class,
            Communication.class,
            Feedback.class,
            Survey.class,
            CustomerSignal.class,
            Opportunity.class,
            Partner.class,
            BusinessProcess.class,
            Influencer.class,
            Scenario.class,
            Assumption.class,
            Risk.class,
            Incident.class,
            Session.class,
            Training.class,
            Incentive.class,
            Tool.class,
            Action.class,
            ExchangeRate.class);

    private final Organization organization;
    private final Map<String, List<Fact>> source;
    private final Map<String, List<Fact>> seen;
    private final Map<String, Integer> cut;
    private final Set<String> suppliedFields;
    private final Availability availability;
    private final PortfolioProfile profile;
    private final List<Object> facts;
    private final CanonicalDigest digest;
    private final Lazy<Map<String, Goal>> goalsById =
            new Lazy<>(() -> goals().stream().collect(Collectors.toMap(Goal::id, Function.identity())));
    private final Lazy<Map<String, Initiative>> initiativesById =
            new Lazy<>(() -> initiatives().stream().collect(Collectors.toMap(Initiative::id, Function.identity())));

    Portfolio(
            Organization organization,
            Map<String, List<Fact>> source,
            Set<String> supplied,
            Set<String> unavailable,
            Map<RecordSpec, Plainness> known) {
        this.organization = organization;
        this.source = Collections.unmodifiableMap(source);
        AsOfView view = new AsOfView(DICTIONARY, organization, source.getOrDefault("exchangeRates", List.of()), known);
        this.seen = view.of(source);
        this.cut = Collections.unmodifiableMap(view.cut());
        this.suppliedFields = supplied;
        this.availability = new Availability(DICTIONARY, source, supplied, unavailable, known);
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
        int records = seen.values().stream().mapToInt(List::size).sum();
        List<Object> all = new ArrayList<>(
                records + 1 + funding.contributions().size() + funding.byGoal().size());
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

    /** The goals found by id; made once for all that ask. */
    Map<String, Goal> goalsById() {
        return goalsById.get();
    }

    /** The initiatives found by id; made once for all that ask. */
    Map<String, Initiative> initiativesById() {
        return initiativesById.get();
    }

    /** The initiative that a decision is about; null where it is about something else. */
    @Nullable Initiative initiative(Decision decision) {
        return decision.subjectType() == SubjectType.INITIATIVE
                ? initiativesById().get(decision.subjectId())
                : null;
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

    /** The values and principles, by id. */
    public List<Value> values() {
        return seen("values");
    }

    /** The teams, by id. */
    public List<Team> teams() {
        return seen("teams");
    }

    /** The people under their pseudonyms, by id. */
    public List<Person> people() {
        return seen("people");
    }

    /** What was said so far, by id. */
    public List<Communication> communications() {
        return seen("communications");
    }

    /** What was said upwards so far, by id. */
    public List<Feedback> feedback() {
        return seen("feedback");
    }

    /** The surveys held so far, by id. */
    public List<Survey> surveys() {
        return seen("surveys");
    }

    /** What customers said or did so far: those with an id by id, then the others. */
    public List<CustomerSignal> customerSignals() {
        return seen("customerSignals");
    }

    /** The opportunities opened so far, by id. */
    public List<Opportunity> opportunities() {
        return seen("opportunities");
    }

    /** The partners, by id. */
    public List<Partner> partners() {
        return seen("partners");
    }

    /** The processes, by id. */
    public List<BusinessProcess> processes() {
        return seen("processes");
    }

    /** The influencers noticed so far, by id. */
    public List<Influencer> influencers() {
        return seen("influencers");
    }

    /** The scenarios, by id. */
    public List<Scenario> scenarios() {
        return seen("scenarios");
    }

    /** The assumptions, by id. */
    public List<Assumption> assumptions() {
        return seen("assumptions");
    }

    /** What went wrong so far, by id. */
    public List<Incident> incidents() {
        return seen("incidents");
    }

    /** The meetings held so far, by id. */
    public List<Session> sessions() {
        return seen("sessions");
    }

    /** The trainings held so far: those with an id by id, then the others. */
    public List<Training> trainings() {
        return seen("trainings");
    }

    /** The incentives: those with an id by id, then the others. */
    public List<Incentive> incentives() {
        return seen("incentives");
    }

    /** The tools of strategy work in use, by id. */
    public List<Tool> tools() {
        return seen("tools");
    }

    /** What became of findings, by id. */
    public List<Action> actions() {
        return seen("actions");
    }

    /** The exchange rates known so far. */
    public List<ExchangeRate> exchangeRates() {
        return seen("exchangeRates");
    }

    @SuppressWarnings("unchecked") // each list holds what the dictionary says under that name
    private <F extends Fact> List<F> seen(String element) {
        return (List<F>) seen.getOrDefault(element, List.of());
    }

    /** The records of an element as they were handed over, by id, before anything later than the as-of date is left out. */
    public List<Fact> source(String element) {
        List<Fact> records = source.getOrDefault(element, List.of());
        RecordSpec spec = DICTIONARY.element(element).map(ElementSpec::record).orElse(null);
        return spec != null && spec.dependsOnDay()
                ? records.stream().map(record -> unseen(spec, record)).toList()
                : records;
    }

    /** Records that were made from rows may be made as seen on the as-of date at once. */
    private static Fact unseen(RecordSpec spec, Fact record) {
        return spec.seenOn(LocalDate.MAX, record) ? record : (Fact) spec.create(spec.values(record));
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
