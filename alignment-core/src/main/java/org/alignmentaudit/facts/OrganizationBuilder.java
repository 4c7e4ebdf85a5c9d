package org.alignmentaudit.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Builds an organisation. A single-valued option is set once; setting it again is an error. Not thread-safe.
 */
public final class OrganizationBuilder {

    private final Once once = new Once();
    private final String id;
    private final String name;
    private final LocalDate asOf;
    private @Nullable String currency;
    private @Nullable Integer headcount;
    private @Nullable LocalDate since;
    private @Nullable OrganizationStage stage;
    private @Nullable Level volatility;
    private @Nullable Posture posture;
    private @Nullable MonthDay fiscalYearStart;
    private @Nullable Double materiality;
    private @Nullable Boolean ownerManaged;

    OrganizationBuilder(String id, String name, LocalDate asOf) {
        this.id = id;
        this.name = name;
        this.asOf = asOf;
    }

    /** ISO 4217 code of all amounts. */
    public OrganizationBuilder currency(String currency) {
        once.set("currency");
        this.currency = currency;
        return this;
    }

    /** People who work for it. */
    public OrganizationBuilder headcount(int headcount) {
        once.set("headcount");
        this.headcount = headcount;
        return this;
    }

    /** Day from which it keeps these records. */
    public OrganizationBuilder since(LocalDate since) {
        once.set("since");
        this.since = since;
        return this;
    }

    /** Stage of life. */
    public OrganizationBuilder stage(OrganizationStage stage) {
        once.set("stage");
        this.stage = stage;
        return this;
    }

    /** How fast its surroundings change. */
    public OrganizationBuilder volatility(Level volatility) {
        once.set("volatility");
        this.volatility = volatility;
        return this;
    }

    /** Stance of its strategy. */
    public OrganizationBuilder posture(Posture posture) {
        once.set("posture");
        this.posture = posture;
        return this;
    }

    /** First day of the financial year. */
    public OrganizationBuilder fiscalYearStart(MonthDay fiscalYearStart) {
        once.set("fiscalYearStart");
        this.fiscalYearStart = fiscalYearStart;
        return this;
    }

    /** Share of the portfolio budget that is material; 0.05 where absent. */
    public OrganizationBuilder materiality(double materiality) {
        once.set("materiality");
        this.materiality = materiality;
        return this;
    }

    /** Whether its owner runs it. */
    public OrganizationBuilder ownerManaged(boolean ownerManaged) {
        once.set("ownerManaged");
        this.ownerManaged = ownerManaged;
        return this;
    }

    /** The organisation, seen with everything known. */
    public Organization build() {
        return new Organization(
                id,
                name,
                asOf,
                currency,
                headcount,
                since,
                stage,
                volatility,
                posture,
                fiscalYearStart,
                materiality,
                ownerManaged);
    }
}
