package org.alignmentaudit.standard.verifier;

import org.alignmentaudit.standard.StandardPack;
import org.alignmentaudit.testing.RuleVerifier;

/** Starts to verify rules of the standard pack. */
public final class StandardRules {

    private StandardRules() {}

    /** Starts to verify the rule of this id. */
    public static RuleVerifier rule(String id) {
        return RuleVerifier.rule(StandardPack.pack(), id);
    }
}
