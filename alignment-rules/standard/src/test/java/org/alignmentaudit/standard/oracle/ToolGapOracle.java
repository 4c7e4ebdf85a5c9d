package org.alignmentaudit.standard.oracle;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import org.alignmentaudit.facts.SubjectType;
import org.alignmentaudit.facts.ToolKind;
import org.alignmentaudit.portfolio.Portfolio;

/**
 * MT-05: one of the tools of strategy work is missing or was not used for a year.
 *
 * <p>Read so: the subject is the organisation; any of the four kinds that the row names, of which no tool was used in 365 days, is a
 * gap. A platform for scenarios is not among them.
 */
final class ToolGapOracle implements Oracle {

    private static final int YEAR = 365;

    @Override
    public String rule() {
        return "MT-05";
    }

    @Override
    public SortedMap<String, SortedSet<String>> firing(Portfolio portfolio) {
        Firing firing = new Firing();
        if (portfolio.supplies("tools")
                && Arrays.stream(ToolKind.values())
                        .filter(kind -> kind != ToolKind.SCENARIO_PLATFORM)
                        .anyMatch(kind -> portfolio.tools().stream()
                                .filter(tool -> tool.kind() == kind)
                                .noneMatch(tool -> Recent.within(YEAR, tool.lastUsed(), portfolio)))) {
            firing.add(SubjectType.ORGANIZATION, portfolio.organization().id());
        }
        return firing.bySubject();
    }
}
