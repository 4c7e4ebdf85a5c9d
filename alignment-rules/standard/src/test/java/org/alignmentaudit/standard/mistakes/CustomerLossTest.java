package org.alignmentaudit.standard.mistakes;

import static org.alignmentaudit.standard.mistakes.GivenCustomers.ORDERING;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.asked;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.customers;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.fromTo;
import static org.alignmentaudit.standard.mistakes.GivenCustomers.live;
import static org.assertj.core.api.Assertions.assertThat;

import org.alignmentaudit.facts.SignalMetric;
import org.alignmentaudit.finding.Evidence;
import org.alignmentaudit.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** MM-05 d and e: complaints, and customers who left, before and after going live. */
class CustomerLossTest {

    @ParameterizedTest
    @CsvSource({"50, 60, true", "50, 59, false", "30, 36, true"})
    void firesWhereComplaintsRose(double before, double after, boolean fires) {
        customers(live(), fromTo(SignalMetric.COMPLAINTS, before, after))
                .verify()
                .firesOn(fires ? new String[] {ORDERING} : new String[0])
                .examined(1, 0);
    }

    @Test
    void cannotAssessFewerThanThirtyComplaints() {
        customers(live(), fromTo(SignalMetric.COMPLAINTS, 29, 60))
                .verify()
                .firesOn()
                .examined(0, 1);
        customers(live(), fromTo(SignalMetric.COMPLAINTS, 60, 29))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignalMetric.class,
            names = {"ATTRITION", "CHURN"})
    void firesWhereMoreCustomersLeft(SignalMetric metric) {
        customers(live(), fromTo(metric, 0.10, 0.11)).verify().firesOn(ORDERING);
        customers(live(), fromTo(metric, 0.10, 0.109)).verify().staysSilent();
    }

    @Test
    void cannotAssessWhereNobodyLeftBefore() {
        customers(live(), fromTo(SignalMetric.CHURN, 0, 0.2)).verify().firesOn().examined(0, 1);
    }

    @Test
    void cannotAssessAFewCustomers() {
        customers(live(), asked(SignalMetric.CHURN, -1, 0.1, 30), asked(SignalMetric.CHURN, 1, 0.5, 29))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void returnsAreNoLossOfCustomers() {
        customers(live(), fromTo(SignalMetric.RETURNS, 0.1, 0.5))
                .verify()
                .firesOn()
                .examined(0, 1);
    }

    @Test
    void followsTheSettings() {
        customers(live(), fromTo(SignalMetric.COMPLAINTS, 50, 60))
                .with("minComplaintRise", 0.21)
                .verify()
                .staysSilent();
        customers(live(), fromTo(SignalMetric.CHURN, 0.10, 0.11))
                .with("minLossRise", 0.11)
                .verify()
                .staysSilent();
    }

    @Test
    void mergesWhatHoldsIntoOneFinding() {
        Finding finding = customers(live(), fromTo(SignalMetric.NPS, 40, 30))
                .given(fromTo(SignalMetric.COMPLAINTS, 50, 60))
                .given(fromTo(SignalMetric.CHURN, 0.10, 0.2))
                .given(fromTo(SignalMetric.ATTRITION, 0.10, 0.3))
                .verify()
                .firesOn(ORDERING)
                .finding();

        assertThat(finding.alternatives()).containsExactly("b", "d", "e");
        assertThat(finding.evidence())
                .filteredOn(evidence -> evidence.role().equals("lossMetric"))
                .extracting(Evidence::value)
                .containsExactly("ATTRITION", "CHURN");
    }

    @Test
    void saysHowComplaintsRose() {
        Finding finding = customers(live(), fromTo(SignalMetric.COMPLAINTS, 50, 60))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo(
                        "In the 90 days before Online ordering went live on April 1, 2026 there were 50 complaints about"
                                + " it, in the 90 days after 60: 20\u00a0% more.");
    }

    @Test
    void saysHowManyLeft() {
        Finding finding = customers(live(), fromTo(SignalMetric.ATTRITION, 0.10, 0.11))
                .verify()
                .finding();

        assertThat(finding.condition())
                .isEqualTo("The share of users who left the channel was 10\u00a0% in the 90 days before Online ordering"
                        + " went live on April 1, 2026 (30 customers) and 11\u00a0% in the 90 days after (30 customers):"
                        + " 10\u00a0% more.");
        assertThat(finding.texts().criterion())
                .isEqualTo(
                        "After going live, the share of those who leave rises by less than 10\u00a0% of what it was, or"
                                + " no more than season or prices explain.");
    }
}
