package org.alignmentaudit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.Value;
import org.alignmentaudit.facts.Window;
import org.alignmentaudit.internal.order.WrittenOrder;
import org.jspecify.annotations.Nullable;

/**
 * What customers said to the value propositions: signals of NPS and CSAT with the number of customers and the standard error
 * behind them, by the value they name, else by their segment, else for the organisation. Immutable and thread-safe.
 */
final class PropositionSignals {

    private static final Comparator<CustomerSignal> BY_DAY =
            Comparator.comparing(CustomerSignal::date).thenComparing(WrittenOrder::compare);

    private enum Kind {
        VALUE,
        SEGMENT,
        WHOLE
    }

    private record Topic(Kind kind, String id, SignalMetric metric) {}

    private static final Comparator<Topic> ORDER =
            Comparator.comparing(Topic::id).thenComparing(Topic::kind).thenComparing(Topic::metric);

    private final LocalDate asOf;
    private final Organization organization;
    private final boolean valuesSupplied;
    private final boolean segmentsSupplied;
    private final Map<String, String> names;
    private final Map<Topic, List<CustomerSignal>> signals = new TreeMap<>(ORDER);

    PropositionSignals(Portfolio portfolio) {
        asOf = portfolio.asOf();
        organization = portfolio.organization();
        valuesSupplied = portfolio.supplies("customerSignals.valueId");
        segmentsSupplied = portfolio.supplies("customerSignals.segment");
        names = portfolio.values().stream().collect(Collectors.toMap(Value::id, Value::statement));
        portfolio.customerSignals().stream()
                .filter(PropositionSignals::measured)
                .sorted(BY_DAY)
                .forEach(signal -> signals.computeIfAbsent(topic(signal), topic -> new ArrayList<>())
                        .add(signal));
    }

    private static boolean measured(CustomerSignal signal) {
        boolean score = signal.metric() == SignalMetric.NPS || signal.metric() == SignalMetric.CSAT;
        return score && signal.comparableError() != null && Objects.requireNonNullElse(signal.sampleSize(), 0) > 0;
    }

    private Topic topic(CustomerSignal signal) {
        if (valuesSupplied && signal.valueId() != null) {
            return new Topic(Kind.VALUE, signal.valueId(), signal.metric());
        }
        return segmentsSupplied && signal.segment() != null
                ? new Topic(Kind.SEGMENT, signal.segment(), signal.metric())
                : new Topic(Kind.WHOLE, organization.id(), signal.metric());
    }

    /** Of each proposition, the last so many days against as many before; null where none has signals in both. */
    @Nullable CustomerStanding standing(int days, double minPromoterFall, double minSatisfactionFall, double z) {
        List<PropositionStanding> propositions = new ArrayList<>();
        signals.forEach((topic, all) -> {
            List<CustomerSignal> now = within(all, Window.upTo(asOf, days));
            List<CustomerSignal> before = within(all, Window.upTo(asOf.minusDays(days), days));
            if (!now.isEmpty() && !before.isEmpty()) {
                propositions.add(new PropositionStanding(
                        topic.id(),
                        name(topic),
                        topic.metric(),
                        new BeforeAfter(sum(before), sum(now)),
                        reach(z, before),
                        reach(z, now),
                        topic.metric() == SignalMetric.NPS ? minPromoterFall : minSatisfactionFall));
            }
        });
        return propositions.isEmpty() ? null : new CustomerStanding(propositions);
    }

    private String name(Topic topic) {
        return switch (topic.kind()) {
            case VALUE -> names.getOrDefault(topic.id(), topic.id());
            case SEGMENT -> topic.id();
            case WHOLE -> organization.name();
        };
    }

    private static List<CustomerSignal> within(List<CustomerSignal> signals, Window days) {
        return signals.stream().filter(signal -> days.holds(signal.date())).toList();
    }

    private static SignalWindow sum(List<CustomerSignal> signals) {
        return new SignalSeries(signals).all();
    }

    /** Half the width of the range of chance: z standard errors of the weighted mean of independent samples, z·√Σ(n·s)² / Σn. */
    private static BigDecimal reach(double z, List<CustomerSignal> signals) {
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal customers = BigDecimal.ZERO;
        for (CustomerSignal signal : signals) {
            BigDecimal sample = BigDecimal.valueOf(Objects.requireNonNull(signal.sampleSize()));
            squares = squares.add(sample.multiply(Objects.requireNonNull(signal.comparableError()))
                    .pow(2));
            customers = customers.add(sample);
        }
        return squares.sqrt(MathContext.DECIMAL128)
                .multiply(BigDecimal.valueOf(z))
                .divide(customers, MathContext.DECIMAL128);
    }
}
