package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alignmentaudit.facts.Band;
import org.alignmentaudit.facts.Budget;
import org.alignmentaudit.facts.BudgetChange;
import org.alignmentaudit.facts.BudgetReason;
import org.alignmentaudit.facts.Initiative;

/**
 * The transfers of budget between initiatives that name their counterpart, each once although both sides may record it. What
 * was taken from an initiative because a goal of its was given up is left out. Immutable and thread-safe.
 */
public final class Transfers {

    private final List<Transfer> towardsRed;
    private final int exits;
    private final boolean exitsKnown;

    Transfers(Portfolio portfolio, StrategicExits strategic) {
        Map<String, Initiative> byId = portfolio.initiativesById();
        List<Transfer> saving =
                all(portfolio, byId).stream().filter(Transfers::fromGreenToRed).toList();
        towardsRed = saving.stream()
                .filter(transfer -> !strategic.explain(transfer.from()))
                .toList();
        exits = saving.size() - towardsRed.size();
        exitsKnown = towardsRed.stream().allMatch(transfer -> strategic.known(transfer.from()));
    }

    private static List<Transfer> all(Portfolio portfolio, Map<String, Initiative> byId) {
        TreeSet<Transfer> transfers = new TreeSet<>(Transfer.OLDEST_FIRST);
        for (Initiative initiative : portfolio.initiatives()) {
            for (BudgetChange change : initiative.budgets().changes(LocalDate.MIN, portfolio.asOf())) {
                Budget version = change.version();
                Initiative counterpart = version.counterpartId() == null ? null : byId.get(version.counterpartId());
                if (counterpart != null && version.reason() == BudgetReason.TRANSFER) {
                    int sign = Long.signum(change.difference().micros());
                    if (sign < 0) {
                        transfers.add(new Transfer(version.date(), initiative, counterpart));
                    } else if (sign > 0) {
                        transfers.add(new Transfer(version.date(), counterpart, initiative));
                    }
                }
            }
        }
        return new ArrayList<>(transfers);
    }

    private static boolean fromGreenToRed(Transfer transfer) {
        return transfer.from().statusReports().bandAt(transfer.date()) == Band.GREEN
                && transfer.to().statusReports().bandAt(transfer.date()) == Band.RED;
    }

    /** The transfers from an initiative rated GREEN on that day to one rated RED, oldest first. */
    public List<Transfer> towardsRed() {
        return towardsRed;
    }

    /** Number of those left out because a goal of the initiative that lost the money was DROPPED or SUPERSEDED. */
    public int strategicExits() {
        return exits;
    }

    /** Whether it is known of each of the others that this was not the reason. */
    public boolean exitsKnown() {
        return exitsKnown;
    }
}
