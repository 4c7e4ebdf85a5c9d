package org.alignmentaudit.kit.compile;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.Nearest;
import org.kie.api.builder.Message;

/**
 * Tells for each complaint of the compiler what is wrong, where, and what to try. The compiler says little of places: what is
 * wrong is looked up in the files by the word that it names.
 */
final class Complaints {

    private static final Pattern WORD = Pattern.compile("[$\\p{Alpha}_][\\w$]*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    /** A constant of a class that is written with its package. */
    private static final Pattern CONSTANT = Pattern.compile("((?:[a-z]\\w*\\.)+\\p{Upper}\\w*)\\.(\\w+)");

    private static final Pattern TYPE = Pattern.compile("(?<![.\\w$])\\p{Upper}\\w*");
    private static final Pattern BROKEN_EXPRESSION = Pattern.compile("in rule \"[^\"]*\"(?: in pattern (\\w+))?");

    private record Kind(Pattern form, BiFunction<MatchResult, Message, CompileProblem> explain) {}

    private final Spots spots;
    private final KnownNames names;
    private final List<Kind> kinds = new ArrayList<>();

    Complaints(Spots spots, KnownNames names) {
        this.spots = spots;
        this.names = names;
        kind("\\[ERR \\d+\\] Line (\\d+):(\\d+) (.*)", this::syntax);
        kind(
                "Unable to parse consequence caused by: \\(line (\\d+),col (\\d+)\\) Parse error\\. Found\\s+(.*?), expected.*",
                this::statement);
        kind("Unable to parse left part of expression: (?:\\$\\w+ : )?(.*)", (m, it) -> property(m.group(1), it));
        kind("Unable to find class: (\\S+)", (m, it) -> type(m.group(1), it));
        kind("(\\w+) cannot be resolved to a type", (m, it) -> type(m.group(1), it));
        kind(
                "(?:The import|Only a type can be imported\\.) (\\S+) (?:cannot be resolved|resolves to a package)",
                (m, it) -> type(m.group(1), it));
        kind("Unknown field (\\w+) on class (\\S+)", (m, it) -> member(m.group(1), m.group(2), it));
        kind(
                "Method (\\w+) on class (\\S+) with arguments \\[.*\\] is missing",
                (m, it) -> method(m.group(1), m.group(2), it));
        kind(
                "The method (\\w+)\\(.*?\\) is undefined for the type (\\S+)",
                (m, it) -> method(m.group(1), m.group(2), it));
        kind(
                "The method (\\w+)\\(.*?\\) in the type (\\S+) is not applicable .*",
                (m, it) -> method(m.group(1), m.group(2), it));
        kind("([$\\w]+) cannot be resolved(?: to a variable| or is not a field)?", (m, it) -> variable(m.group(1), it));
        kind("Unable to Analyse Expression (.*?):?", (m, it) -> expression(m.group(1), it));
        kind(
                "Equality operation requires compatible types\\. Found (?:class |interface )?(\\S+) and (?:class |interface )?(\\S+)",
                this::equality);
        kind("Duplicate rule name: (.*)", this::duplicate);
    }

    private void kind(String form, BiFunction<MatchResult, Message, CompileProblem> explain) {
        kinds.add(new Kind(Pattern.compile(form, Pattern.DOTALL), explain));
    }

    /** What is wrong; a complaint of a kind that is not known is passed on in the words of the compiler. */
    CompileProblem explain(Message message) {
        String text = message.getText().strip();
        for (Kind kind : kinds) {
            Matcher matcher = kind.form().matcher(text);
            if (matcher.matches()) {
                return kind.explain().apply(matcher.toMatchResult(), message);
            }
        }
        return spots.line(message).problem("", text.lines().findFirst().orElse(""), "");
    }

    private CompileProblem syntax(MatchResult found, Message message) {
        String said = BROKEN_EXPRESSION.matcher(found.group(3)).replaceAll("").strip();
        Matcher token = Pattern.compile("input '(.*?)'").matcher(said);
        String text = token.find() ? token.group(1) : "";
        Spot spot = new Spot(
                spots.stated(message).path(), Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)) + 1);
        return switch (text) {
            case "<eof>" -> spot.problem("", "the file ends within a rule", "Maybe an `end` is missing.");
            case "then" -> spot.problem(text, "'then' stands within a pattern", "Maybe a parenthesis is not closed.");
            default ->
                spot.problem(
                        text,
                        text.isEmpty() ? said : "cannot be read from '" + text + "' on",
                        "Look at what stands just before it.");
        };
    }

    private CompileProblem statement(MatchResult found, Message message) {
        String token = found.group(3).strip().replaceAll("^\"|\"$", "");
        return spots.statement(message, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                .problem(
                        token,
                        "the statement cannot be read after this",
                        "Maybe a semicolon or a parenthesis is missing.");
    }

    private CompileProblem property(String expression, Message message) {
        List<String> words =
                WORD.matcher(expression).results().map(MatchResult::group).toList();
        for (String word : words) {
            Optional<Spots.InPattern> found =
                    spots.unknownProperties(message, word).findFirst();
            if (found.isPresent()) {
                String type = found.get().type();
                return found.get()
                        .spot()
                        .problem(
                                word,
                                "unknown property '" + word + "' of " + type,
                                maybe(word, names.properties(type), "Look at what " + type + " has."));
            }
        }
        String first = words.isEmpty() ? expression : words.get(0);
        return spots.word(message, first).problem(expression, "cannot be understood: " + expression, "");
    }

    private CompileProblem type(String name, Message message) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String advice = names.type(last)
                .map(type -> "Import " + type.getName() + ".")
                .orElseGet(() -> maybe(last, names.types(), "Import the class, or write its name as the class does."));
        return spots.word(message, last).problem(last, "unknown class '" + name + "'", advice);
    }

    private CompileProblem member(String name, String owner, Message message) {
        Set<String> known = names.type(owner).map(KnownNames::properties).orElse(Set.of());
        return spots.word(message, name)
                .problem(
                        name,
                        "unknown property '" + name + "' of " + simple(owner),
                        maybe(name, known, "Look at what " + simple(owner) + " has."));
    }

    private CompileProblem method(String name, String owner, Message message) {
        List<String> same = names.type(owner).stream()
                .flatMap(KnownNames::methods)
                .filter(method -> method.getName().equals(name))
                .map(KnownNames::signature)
                .sorted()
                .toList();
        Spot spot = spots.word(message, name);
        if (!same.isEmpty()) {
            return spot.problem(
                    name,
                    "'" + name + "' of " + simple(owner) + " takes other arguments",
                    "Known: " + String.join(", ", same) + ".");
        }
        Set<String> known = names.type(owner).stream()
                .flatMap(KnownNames::methods)
                .map(Method::getName)
                .collect(Collectors.toSet());
        return spot.problem(
                name,
                "unknown method '" + name + "' of " + simple(owner),
                maybe(name, known, "Look at what " + simple(owner) + " has."));
    }

    private CompileProblem variable(String name, Message message) {
        String advice = name.startsWith("$")
                ? "Bind it in the `when` part: " + name + " : ..."
                : "Declare it, or mend its name.";
        return spots.word(message, name).problem(name, "nothing is known by the name '" + name + "'", advice);
    }

    private CompileProblem expression(String expression, Message message) {
        Matcher constant = CONSTANT.matcher(expression);
        if (constant.find() && names.find(constant.group(1)).isPresent()) {
            return member(constant.group(2), constant.group(1), message);
        }
        Optional<String> unbound = VARIABLE.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(variable -> !spots.bound(message, variable))
                .findFirst();
        if (unbound.isPresent()) {
            return variable(unbound.get(), message);
        }
        Optional<String> foreign = TYPE.matcher(expression)
                .results()
                .map(MatchResult::group)
                .filter(type -> !names.imports(type))
                .findFirst();
        return foreign.map(type -> type(type, message))
                .orElseGet(() -> spots.passage(message, expression)
                        .problem(expression, "cannot be understood: " + expression, ""));
    }

    private CompileProblem equality(MatchResult found, Message message) {
        return spots.compared(message, found.group(1))
                .problem(
                        "",
                        "compares " + simple(found.group(1)) + " with " + simple(found.group(2)),
                        "Compare with a value of the same kind.");
    }

    private CompileProblem duplicate(MatchResult found, Message message) {
        String name = found.group(1);
        return spots.stated(message)
                .problem(name, "a second rule of the name '" + name + "'", "Give each rule a name of its own.");
    }

    private static String maybe(String word, Set<String> known, String otherwise) {
        return Nearest.of(word, known)
                .map(near -> "Maybe `" + near + "` was meant.")
                .orElse(otherwise);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
