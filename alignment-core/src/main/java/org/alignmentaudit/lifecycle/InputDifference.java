package org.alignmentaudit.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentaudit.audit.PackRef;

/**
 * Something that went into one audit and not, or otherwise, into another.
 *
 * @param input what it is
 * @param before what it was in the first; empty where it had none
 * @param after what it was in the second; empty where it had none
 */
public record InputDifference(Input input, String before, String after) {

    /** What goes into an audit. */
    public enum Input {
        /** The version of this library. */
        LIBRARY,
        /** The language of the texts. */
        LOCALE,
        /** The day the portfolio was seen on. */
        AS_OF,
        /** Which portfolio it is. */
        PORTFOLIO,
        /** What the portfolio holds, by digest. */
        PORTFOLIO_CONTENT,
        /** A pack of rules, by id, version and digest; all of them where their order alone differs. */
        PACK,
        /** The policy, by digest. */
        POLICY,
        /** The waivers, by digest. */
        WAIVERS,
        /** The baseline that the report was held against, by digest. */
        BASELINE
    }

    static List<InputDifference> between(AuditOutline before, AuditOutline after) {
        List<InputDifference> differences = new ArrayList<>();
        add(Input.LIBRARY, before.libraryVersion(), after.libraryVersion(), differences);
        add(Input.LOCALE, before.locale().toLanguageTag(), after.locale().toLanguageTag(), differences);
        add(Input.AS_OF, before.asOf().toString(), after.asOf().toString(), differences);
        add(Input.PORTFOLIO, before.portfolio(), after.portfolio(), differences);
        add(Input.PORTFOLIO_CONTENT, before.portfolioDigest(), after.portfolioDigest(), differences);
        packs(before.packs(), after.packs(), differences);
        add(Input.POLICY, before.policyDigest(), after.policyDigest(), differences);
        return differences;
    }

    static void add(Input input, String before, String after, List<InputDifference> differences) {
        if (!before.equals(after)) {
            differences.add(new InputDifference(input, before, after));
        }
    }

    private static void packs(List<PackRef> before, List<PackRef> after, List<InputDifference> differences) {
        Map<String, String> first = told(before);
        Map<String, String> second = told(after);
        first.forEach((id, pack) -> add(Input.PACK, pack, second.getOrDefault(id, ""), differences));
        second.forEach((id, pack) -> {
            if (!first.containsKey(id)) {
                add(Input.PACK, "", pack, differences);
            }
        });
        if (first.equals(second) && !before.equals(after)) {
            add(Input.PACK, String.join(", ", first.values()), String.join(", ", second.values()), differences);
        }
    }

    private static Map<String, String> told(List<PackRef> packs) {
        Map<String, String> told = new LinkedHashMap<>();
        packs.forEach(pack -> told.put(pack.id(), pack.id() + " " + pack.version() + " " + pack.digest()));
        return told;
    }
}
