package org.alignmentaudit.facts;

import java.time.LocalDate;
import org.alignmentaudit.dictionary.CurrencyCode;
import org.alignmentaudit.dictionary.Key;
import org.alignmentaudit.dictionary.Meaning;
import org.alignmentaudit.dictionary.Occurred;
import org.alignmentaudit.dictionary.Range;
import org.alignmentaudit.dictionary.Refers;
import org.jspecify.annotations.Nullable;

/**
 * A version of the total budget of an initiative, in force from its date on.
 */
@Key({"date", "reason"})
public record Budget(
        @Occurred @Meaning("day from which the version is in force")
        LocalDate date,

        @Range(min = 0) @Meaning("total budget") Money amount,
        @Meaning("why it was set") BudgetReason reason,

        @Range(min = 0) @Meaning("part held back for risks") @Nullable Money contingency,

        @Meaning("what the amount rests on") @Nullable EstimateBasis basis,

        @Refers("initiatives") @Meaning("the other initiative of a TRANSFER") @Nullable String counterpartId,

        @Meaning("pseudonym of who approved it") @Nullable String approver,

        @CurrencyCode(ofRow = true)
        @Meaning("ISO 4217 code of the amounts; that of the portfolio where absent")
        @Nullable String currency)
        implements Dated {

    /** A version with nothing but its amount and reason. */
    public static Budget of(LocalDate date, Money amount, BudgetReason reason) {
        return new Budget(date, amount, reason, null, null, null, null, null);
    }

    /**
     * A version in a currency of its own, with nothing but its amount and reason.
     *
     * @param currency ISO 4217 code of the amount
     * @param date day from which the version is in force
     * @param amount total budget
     * @param reason why it was set
     */
    public static Budget in(String currency, LocalDate date, Money amount, BudgetReason reason) {
        return new Budget(date, amount, reason, null, null, null, null, currency);
    }
}
