package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import org.alignmentaudit.dictionary.CurrencyCode;
import org.alignmentaudit.dictionary.Element;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Range;
import org.jspecify.annotations.Nullable;

/**
 * The organisation whose portfolio is audited, and the day it is audited for.
 */
@Element(value = "organization", singular = "organization", single = true)
public record Organization(
        @Meaning("identifier of the organisation and of the portfolio")
        String id,

        @Meaning("what readers call it") String name,
        @Meaning("the day the audit looks from") LocalDate asOf,

        @CurrencyCode @Meaning("ISO 4217 code of all amounts") @Nullable String currency,

        @Range(min = 0) @Meaning("people who work for it") @Nullable Integer headcount,

        @Meaning("day from which it keeps these records") @Nullable LocalDate since,

        @Meaning("stage of life") @Nullable OrganizationStage stage,

        @Meaning("how fast its surroundings change") @Nullable Level volatility,

        @Meaning("stance of its strategy") @Nullable Posture posture,

        @Meaning("first day of the financial year") @Nullable MonthDay fiscalYearStart,

        @Range(min = 0, max = 1) @Meaning("share of the portfolio budget that is material; 0.05 where absent") @Nullable Double materiality,

        @Meaning("whether its owner runs it") @Nullable Boolean ownerManaged)
        implements Subject {

    private static final double DEFAULT_MATERIALITY = 0.05;

    /** An organisation known by its name. */
    public static Organization of(String id, String name, LocalDate asOf, String currency) {
        return builder(id, name, asOf).currency(currency).build();
    }

    /** Starts an organisation with what every organisation has. */
    public static OrganizationBuilder builder(String id, String name, LocalDate asOf) {
        return new OrganizationBuilder(id, name, asOf);
    }

    /** Share of the portfolio budget from which an amount is material: the stated one, or 0.05 (judgement). */
    public double materialShare() {
        return materiality == null ? DEFAULT_MATERIALITY : materiality;
    }

    /** Whether it is known to have fewer people than this. */
    public boolean smallerThan(int people) {
        return headcount != null && headcount < people;
    }

    /** Whether it is known to be a start-up. */
    public boolean startup() {
        return stage == OrganizationStage.STARTUP;
    }

    @Override
    public SubjectRef ref() {
        return new SubjectRef(SubjectType.ORGANIZATION, id, name);
    }
}
