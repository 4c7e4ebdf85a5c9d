package org.alignmentaudit.kit.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kie.api.builder.Message;

/** Finds the place that a message speaks of. */
final class Spots {

    /** A class at the head of a pattern, before its parenthesis. */
    private static final Pattern HEAD = Pattern.compile("(?<![.\\w])((?:\\w+\\.)*\\p{Upper}\\w*)\\s*\\(");

    private static final Pattern COMPARISON = Pattern.compile("(?<![.\\w$])(\\w+)\\s*[!=]=");

    private final List<SourceText> files;
    private final GeneratedCode generated;
    private final KnownNames names;

    Spots(List<SourceText> files, GeneratedCode generated, KnownNames names) {
        this.files = files;
        this.generated = generated;
        this.names = names;
    }

    /** The files that the message can be about. */
    private List<SourceText> files(Message message) {
        List<SourceText> named = files.stream()
                .filter(file -> file.path().equals(message.getPath()))
                .toList();
        return named.isEmpty() ? files : named;
    }

    /** Where the message says that it is, as far as that is a place in a rule file. */
    Spot stated(Message message) {
        boolean ours = files.stream().anyMatch(file -> file.path().equals(message.getPath()));
        return new Spot(ours ? message.getPath() : "", ours ? Math.max(0, message.getLine()) : 0, 0);
    }

    /** Where the word stands that the message is about. */
    Spot word(Message message, String word) {
        String line = generated.line(message);
        for (SourceText file : files(message)) {
            for (int passage : line.isEmpty() ? List.<Integer>of() : file.passages(line)) {
                int within = file.places(word).stream()
                        .filter(place -> place >= passage)
                        .findFirst()
                        .orElse(passage);
                return spot(file, within);
            }
        }
        return files(message).stream()
                .flatMap(file -> file.places(word).stream().map(place -> spot(file, place)))
                .findFirst()
                .orElseGet(() -> line(message, line));
    }

    /** Where a line of the code made of a rule stands in the rule. */
    private Spot line(Message message, String line) {
        return files(message).stream()
                .filter(file -> !line.isEmpty())
                .flatMap(file -> file.passages(line).stream().map(place -> spot(file, place)))
                .findFirst()
                .orElseGet(() -> rule(message));
    }

    /** The line of generated code that the message is about, or else the rule that it names, or else what it states. */
    Spot line(Message message) {
        return line(message, generated.line(message));
    }

    private Spot rule(Message message) {
        Matcher quoted = Pattern.compile("['\"]([^'\"]+)['\"]").matcher(message.getText());
        while (quoted.find()) {
            for (SourceText file : files(message)) {
                int place = file.rule(quoted.group(1));
                if (place >= 0) {
                    return spot(file, place);
                }
            }
        }
        return stated(message);
    }

    /** A place together with the class of the pattern around it; an empty name where there is none. */
    record InPattern(Spot spot, String type) {}

    /** Where patterns ask for a property that their class does not have. */
    Stream<InPattern> unknownProperties(Message message, String word) {
        return inPatterns(message, word)
                .filter(found -> names.known(found.type())
                        && !names.properties(found.type()).contains(word));
    }

    /** Where the word stands in patterns. */
    Stream<InPattern> inPatterns(Message message, String word) {
        return files(message).stream()
                .flatMap(file -> file.places(word).stream()
                        .map(place -> new InPattern(spot(file, place), head(file.code(), place))));
    }

    private static String head(String code, int place) {
        String head = "";
        Matcher matcher = HEAD.matcher(code).region(0, place);
        while (matcher.find()) {
            head = matcher.group(1);
        }
        return head;
    }

    /** Whether a pattern of the file binds the variable. */
    boolean bound(Message message, String variable) {
        return files(message).stream().anyMatch(file -> file.binds(variable));
    }

    /** Where the passage stands; else what the message states. */
    Spot passage(Message message, String passage) {
        return files(message).stream()
                .flatMap(file -> file.passages(passage).stream().map(place -> spot(file, place)))
                .findFirst()
                .orElseGet(() -> stated(message));
    }

    /** Where a pattern compares a property of this class; else what the message states. */
    Spot compared(Message message, String type) {
        for (SourceText file : files(message)) {
            Matcher matcher = COMPARISON.matcher(file.code());
            while (matcher.find()) {
                String head = head(file.code(), matcher.start());
                if (names.typeOf(head, matcher.group(1))
                        .filter(of -> of.getName().equals(type))
                        .isPresent()) {
                    return spot(file, matcher.start());
                }
            }
        }
        return stated(message);
    }

    /** The line and column of a statement, counted from the line of the word {@code then} of the rule that begins at a line. */
    Spot statement(Message message, int line, int column) {
        for (SourceText file : files(message)) {
            int rule = file.start(Math.max(1, message.getLine()));
            for (int then : file.places("then")) {
                if (then >= rule) {
                    return new Spot(file.path(), file.line(then) + line - 1, column);
                }
            }
        }
        return stated(message);
    }

    private static Spot spot(SourceText file, int place) {
        return new Spot(file.path(), file.line(place), file.column(place));
    }
}
