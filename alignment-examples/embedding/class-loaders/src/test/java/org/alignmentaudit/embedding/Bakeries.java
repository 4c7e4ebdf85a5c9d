package org.alignmentaudit.embedding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alignmentaudit.document.JsonPortfolio;
import org.alignmentaudit.portfolio.Portfolio;

/** The bakery and others like it: audited some days later, with greater amounts. */
final class Bakeries {

    private static final Path BAKERY = Path.of("..", "..", "bakery", "portfolio.json");
    private static final Pattern AMOUNT = Pattern.compile("(\"amount\": )(\\d+)");
    private static final Pattern AS_OF = Pattern.compile("(\"asOf\": \")([^\"]+)");

    private Bakeries() {}

    /** So many portfolios, no two alike. */
    static List<Portfolio> variants(int count) {
        List<Portfolio> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variants.add(variant(i));
        }
        return variants;
    }

    static Portfolio variant(int number) {
        try {
            String later = AS_OF.matcher(Files.readString(BAKERY))
                    .replaceFirst(asOf ->
                            asOf.group(1) + LocalDate.parse(asOf.group(2)).plusDays(number));
            String dearer = AMOUNT.matcher(later)
                    .replaceAll(amount -> amount.group(1) + Integer.parseInt(amount.group(2)) * (100 + number) / 100);
            return JsonPortfolio.read(
                    new ByteArrayInputStream(dearer.getBytes(StandardCharsets.UTF_8)), "bakery " + number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
