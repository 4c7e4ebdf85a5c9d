package org.alignmentaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alignmentaudit.audit.DataNeeds;
import org.alignmentaudit.audit.DataStep;

/** Which data to supply next, as text. */
final class NeedsSheet {

    private final Packs packs;
    private final Locale locale;

    NeedsSheet(Packs packs, Locale locale) {
        this.packs = packs;
        this.locale = locale;
    }

    String of(DataNeeds needs) {
        if (needs.steps().isEmpty()) {
            return "All " + needs.rules() + " rules can be assessed in full; no data is missing.\n";
        }
        Grid grid = new Grid();
        grid.row(List.of(
                List.of("step"), List.of("data to supply"), List.of("rules assessable"), List.of("what it unlocks")));
        for (DataStep step : needs.steps()) {
            grid.row(row(grid.size(), step, needs.rules()));
        }
        return needs.assessable() + " of " + needs.rules() + " rules can be assessed.\n\n" + grid;
    }

    private List<List<String>> row(int number, DataStep step, int rules) {
        return List.of(
                List.of(Integer.toString(number)), data(step), List.of(step.assessable() + " of " + rules), gain(step));
    }

    private static List<String> data(DataStep step) {
        List<String> lines = new ArrayList<>();
        for (List<String> choice : step.choices()) {
            String first = lines.isEmpty() ? "" : "or ";
            choice.forEach(path -> lines.add((path.equals(choice.get(0)) ? first : "and ") + path));
        }
        return lines;
    }

    private List<String> gain(DataStep step) {
        List<String> lines = new ArrayList<>();
        step.rules().forEach(rule -> lines.add(rule + "  " + packs.title(rule, locale)));
        step.forms().forEach(form -> lines.add(form + "  another form"));
        return lines;
    }
}
