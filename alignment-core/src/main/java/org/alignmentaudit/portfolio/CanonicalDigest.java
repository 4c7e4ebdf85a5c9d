package org.alignmentaudit.portfolio;

import org.jspecify.annotations.Nullable;

/** Computes the digest of a portfolio when it is first asked for. */
final class CanonicalDigest {

    private final Portfolio portfolio;
    private @Nullable String hex;

    CanonicalDigest(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    synchronized String hex() {
        if (hex == null) {
            hex = CanonicalForm.sha256(portfolio);
        }
        return hex;
    }
}
