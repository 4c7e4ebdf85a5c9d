package org.alignmentaudit.internal.pack;

/** Names of DRL rules: the id of the rule, and behind a slash the letter of the alternative. */
public final class RuleName {

    private RuleName() {}

    /** The id in a name, such as {@code MM-03} in {@code MM-03/a}. */
    public static String id(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }
}
