package org.alignmentaudit.standard.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.alignmentaudit.facts.CustomerSignal;
import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * KP-03: customers think less of a value proposition, beyond chance.
 *
 * <p>Read so: for NPS and for CSAT on a scale of five, the mean of the 365 days to the as-of date against that of the 365 days
 * before, weighted by the number of customers; a fall of at least 5 and 0.3; the mean less, and plus, 1.96 standard errors of it
 * do not even touch. The errors of several signals are independent of each other.
 */
final class BrokenPromiseOracle implements Oracle {

    private static final int SPAN = 365;
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final Map<SignalMetric, BigDecimal> FALLS =
            Map.of(SignalMetric.NPS, BigDecimal.valueOf(5), SignalMetric.CSAT, new BigDecimal("0.3"));

    private record Standing(SignalMetric metric, String valueId, String segment) {

        static Standing of(CustomerSignal signal) {
            boolean ofValue = signal.valueId() != null;
            boolean ofSegment = !ofValue && signal.segment() != null;
            return new Standing(signal.metric(), ofValue ? signal.valueId() : "", ofSegment ? signal.segment() : "");
        }
    }

    /** Sums over one span: of customers, of values times customers, and of squares of errors times customers. */
    private record Span(BigDecimal customers, BigDecimal values, BigDecimal squares) {

        static Span of(List<CustomerSignal> signals, LocalDate last) {
            Span span = new Span(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
            for (CustomerSignal signal : signals) {
                if (!signal.date().isAfter(last) && signal.date().isAfter(last.minusDays(SPAN))) {
                    BigDecimal size = BigDecimal.valueOf(signal.sampleSize());
                    BigDecimal error = size.multiply(comparable(signal.standardError(), signal));
                    span = new Span(
                            span.customers.add(size),
                            span.values.add(size.multiply(comparable(signal.value(), signal))),
                            span.squares.add(error.multiply(error)));
                }
            }
            return span;
        }

        /** Whether the mean is lower than before by enough, and by more than both errors. */
        boolean fellBy(BigDecimal least, Span before) {
            BigDecimal fall = before.values.multiply(customers).subtract(values.multiply(before.customers));
            BigDecimal chance = before.error().multiply(customers).add(error().multiply(before.customers));
            return customers.signum() > 0
                    && before.customers.signum() > 0
                    && fall.compareTo(least.multiply(customers).multiply(before.customers)) >= 0
                    && fall.compareTo(chance.multiply(Z)) > 0;
        }

        private BigDecimal error() {
            return squares.sqrt(MathContext.DECIMAL128);
        }

        private static BigDecimal comparable(double value, CustomerSignal signal) {
            BigDecimal own = BigDecimal.valueOf(value);
            return signal.metric() == SignalMetric.NPS
                    ? own
                    : own.multiply(BigDecimal.valueOf(5))
                            .divide(BigDecimal.valueOf(signal.scaleMax()), MathContext.DECIMAL128);
        }
    }

    @Override
    public String rule() {
        return "KP-03";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (Recent.supplied(portfolio, "customerSignals.sampleSize", "customerSignals.standardError")) {
            Map<Standing, List<CustomerSignal>> standings = portfolio.customerSignals().stream()
                    .filter(signal -> FALLS.containsKey(signal.metric()))
                    .filter(BrokenPromiseOracle::counts)
                    .collect(Collectors.groupingBy(Standing::of));
            LocalDate asOf = portfolio.asOf();
            boolean fell = standings.entrySet().stream()
                    .anyMatch(standing -> Span.of(standing.getValue(), asOf)
                            .fellBy(
                                    FALLS.get(standing.getKey().metric()),
                                    Span.of(standing.getValue(), asOf.minusDays(SPAN))));
            if (fell) {
                firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
            }
        }
        return firing.bySubject();
    }

    private static boolean counts(CustomerSignal signal) {
        boolean scaled = signal.metric() == SignalMetric.NPS || signal.scaleMax() != null && signal.scaleMax() > 0;
        return scaled && signal.sampleSize() != null && signal.standardError() != null;
    }
}
