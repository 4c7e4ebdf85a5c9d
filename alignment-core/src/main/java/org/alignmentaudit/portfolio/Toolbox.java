package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.facts.Tool;
import org.alignmentaudit.facts.Window;
import org.jspecify.annotations.Nullable;

/** When each kind of tool of strategy work was last used. Immutable and thread-safe. */
public final class Toolbox {

    private final LocalDate asOf;
    private final Map<String, LocalDate> lastUsed = new TreeMap<>();

    Toolbox(Portfolio portfolio) {
        asOf = portfolio.asOf();
        for (Tool tool : portfolio.tools()) {
            lastUsed.merge(tool.kind().name(), tool.lastUsed(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    /** Those of the kinds of which no tool was used in the last so many days, in alphabetical order; null where there is none. */
    public @Nullable ToolGaps gaps(Collection<String> kinds, int days) {
        Window window = Window.upTo(asOf, days);
        List<ToolGap> gaps = kinds.stream()
                .map(kind -> kind.toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .map(kind -> new ToolGap(kind, lastUsed.get(kind)))
                .filter(gap -> gap.lastUsed() == null || !window.holds(gap.lastUsed()))
                .toList();
        return gaps.isEmpty() ? null : new ToolGaps(gaps);
    }
}
