package org.alignmentaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alignmentaudit.audit.DataNeeds;
import org.alignmentaudit.audit.DataStep;
import org.alignmentaudit.cli.wording.Wording;

/** Which data to supply next, as text. */
final class NeedsSheet {

    private final Packs packs;
    private final Locale locale;
    private final Wording words;

    NeedsSheet(Packs packs, Locale locale) {
        this.packs = packs;
        this.locale = locale;
        this.words = new Wording(locale);
    }

    String of(DataNeeds needs) {
        if (needs.steps().isEmpty()) {
            return words.say("needs.none", Map.of("rules", needs.rules())) + "\n";
        }
        Grid grid = new Grid();
        grid.row(List.of(heading("step"), heading("data"), heading("rules"), heading("unlocks")));
        for (DataStep step : needs.steps()) {
            grid.row(row(grid.size(), step, needs.rules()));
        }
        return count("needs.assessable", needs.assessable(), needs.rules()) + "\n\n" + grid;
    }

    private List<String> heading(String name) {
        return List.of(words.say("needs." + name));
    }

    private String count(String sentence, int assessable, int rules) {
        return words.say(sentence, Map.of("assessable", assessable, "rules", rules));
    }

    private List<List<String>> row(int number, DataStep step, int rules) {
        return List.of(
                List.of(Integer.toString(number)),
                data(step),
                List.of(count("needs.of", step.assessable(), rules)),
                gain(step));
    }

    private List<String> data(DataStep step) {
        String or = words.say("or") + " ";
        String and = words.say("and") + " ";
        List<String> lines = new ArrayList<>();
        for (List<String> choice : step.choices()) {
            String first = lines.isEmpty() ? "" : or;
            choice.forEach(path -> lines.add((path.equals(choice.get(0)) ? first : and) + path));
        }
        return lines;
    }

    private List<String> gain(DataStep step) {
        List<String> lines = new ArrayList<>();
        step.rules().forEach(rule -> lines.add(rule + "  " + packs.title(rule, locale)));
        step.forms().forEach(form -> lines.add(form + "  " + words.say("needs.form")));
        return lines;
    }
}
