package org.alignmentaudit.standard;

import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.pack.RulePack;

/** The standard pack, compiled at build time. Loaded once, on first use; thread-safe. */
public final class StandardPack {

    private StandardPack() {}

    /** Loads on first use and never again. */
    private static final class Loaded {
        private static final RulePack PACK = RulePack.precompiled(StandardPack.class);
    }

    /** The pack, for auditors with a policy, a language or further packs. */
    public static RulePack pack() {
        return Loaded.PACK;
    }

    /** An auditor of the standard pack as it comes. Build it once and share it. */
    public static Auditor auditor() {
        return Auditor.builder().pack(pack()).build();
    }
}
