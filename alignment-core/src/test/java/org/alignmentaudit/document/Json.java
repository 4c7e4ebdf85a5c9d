package org.alignmentaudit.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.Problem;

/** JSON documents for tests, with single quotes in place of double ones. */
final class Json {

    static final String HEAD =
            "'format': 'alignment-portfolio/1', 'organization': {'id': 'o', 'name': 'O', 'asOf': '2026-06-30'}";

    private Json() {}

    /** A document with these members beside format and organisation. */
    static String with(String members) {
        return "{" + HEAD + ", " + members + "}";
    }

    /** A document with one goal that holds these members beside the required ones. */
    static String goal(String members) {
        return with("'goals': [{'id': 'G', 'title': 'T', 'status': 'ACTIVE', " + members + "}]");
    }

    /** A document with one initiative that holds these members beside the required ones. */
    static String initiative(String members) {
        return with(
                "'initiatives': [{'id': 'I', 'name': 'N', 'type': 'PROJECT', 'status': 'ACTIVE', " + members + "}]");
    }

    static Portfolio read(String document) {
        return read(bytes(document));
    }

    static Portfolio read(byte[] document) {
        return JsonPortfolio.read(new ByteArrayInputStream(document), "p.json");
    }

    static byte[] bytes(String document) {
        return document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the document. */
    static List<String> problems(String document) {
        return problems(bytes(document));
    }

    static List<String> problems(byte[] document) {
        return catchThrowableOfType(InvalidPortfolioException.class, () -> read(document)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    static byte[] write(Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonPortfolio.write(portfolio, out);
        return out.toByteArray();
    }
}
