package org.alignmentaudit.kit.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of rules in which places can be looked up. Comments and texts in quotes are never what is looked for. */
final class SourceText {

    private static final Pattern ASIDE =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("\\brule\\s+(?:\"([^\"\n]*)\"|(\\w+))");

    private final RuleFile file;
    private final String code;

    SourceText(RuleFile file) {
        this.file = file;
        this.code = ASIDE.matcher(file.text())
                .replaceAll(aside -> Matcher.quoteReplacement(aside.group().replaceAll("[^\n]", " ")));
    }

    String path() {
        return file.path();
    }

    /** The file without comments and texts in quotes; every character stands where it stood. */
    String code() {
        return code;
    }

    /** Where the word stands by itself, not as part of another. */
    List<Integer> places(String word) {
        return matches("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])", code);
    }

    /** Where the text stands, with any white space for white space. */
    List<Integer> passages(String text) {
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            words[i] = Pattern.quote(words[i]);
        }
        return matches(String.join("\\s+", words), file.text());
    }

    private static List<Integer> matches(String pattern, String text) {
        List<Integer> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.start());
        }
        return found;
    }

    /** Whether a pattern binds the variable. */
    boolean binds(String variable) {
        return !matches("(?<![\\w$])" + Pattern.quote(variable) + "\\s*:", code).isEmpty();
    }

    /** Where the rule of this name begins; -1 if it is not here. */
    int rule(String name) {
        Matcher matcher = RULE.matcher(file.text());
        while (matcher.find()) {
            boolean itself = name.equals(matcher.group(1)) || name.equals(matcher.group(2));
            if (itself && code.startsWith("rule", matcher.start())) {
                return matcher.start();
            }
        }
        return -1;
    }

    /** The file with nothing in place of the rule around the line; itself if no rule is there. */
    RuleFile withoutRuleAt(int line) {
        int first = -1;
        for (int rule : matches("(?m)^[ \\t]*rule\\b", code)) {
            if (line(rule) <= line) {
                first = rule;
            }
        }
        Matcher end = Pattern.compile("(?<![\\w$])end(?![\\w$])|\\z").matcher(code);
        if (first < 0 || !end.find(first) || line(end.end()) < line) {
            return file;
        }
        String text = file.text();
        String rule = text.substring(first, end.end()).replaceAll("[^\n]", " ");
        return new RuleFile(file.path(), text.substring(0, first) + rule + text.substring(end.end()));
    }

    /** The line of the place, the first being 1. */
    int line(int place) {
        return 1 + (int) code.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    /** The column of the place, the first being 1. */
    int column(int place) {
        return place - code.lastIndexOf('\n', place - 1);
    }

    /** Where the line begins; the end of the file if it has fewer lines. */
    int start(int line) {
        int start = 0;
        for (int i = 1; i < line && start <= code.length(); i++) {
            int next = code.indexOf('\n', start);
            start = next < 0 ? code.length() : next + 1;
        }
        return Math.min(start, code.length());
    }
}
