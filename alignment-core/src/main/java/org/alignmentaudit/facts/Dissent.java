package org.alignmentaudit.facts;

import org.alignmentaudit.dictionary.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * An objection raised when a decision was taken.
 */
public record Dissent(
        @Meaning("the objection; never copied into findings")
        String text,

        @Meaning("the answer; never copied into findings") @Nullable String response) {}
