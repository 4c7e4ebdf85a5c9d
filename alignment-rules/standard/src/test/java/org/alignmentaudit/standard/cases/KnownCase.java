package org.alignmentaudit.standard.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.alignmentaudit.audit.AuditReport;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.audit.Policy;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.standard.StandardPack;

/** The documents of the known cases, and what all rules together say of a portfolio. */
final class KnownCase {

    private static final Auditor AUDITOR = Auditor.builder()
            .pack(StandardPack.pack())
            .policy(new Policy(Profile.FULL, Map.of()))
            .build();

    private KnownCase() {}

    static AuditReport audit(Portfolio portfolio) {
        return AUDITOR.audit(portfolio);
    }

    static Portfolio portfolio(String name) {
        return read(name, text(name));
    }

    /** The case in another reading: one text of its document, which stands in it once, replaced. */
    static Portfolio portfolio(String name, String told, String reading) {
        String text = text(name);
        int at = text.indexOf(told);
        if (at < 0 || text.indexOf(told, at + 1) >= 0) {
            throw new IllegalArgumentException(told + " does not stand once in " + name + ".");
        }
        return read(name, text.replace(told, reading));
    }

    private static Portfolio read(String name, String text) {
        return JsonPortfolio.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    /** The document of a case. */
    static String text(String name) {
        try (InputStream in = resource(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(KnownCase.class.getResourceAsStream(name), name);
    }
}
