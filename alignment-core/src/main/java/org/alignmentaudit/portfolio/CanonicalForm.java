package org.alignmentaudit.portfolio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.facts.Fact;

/**
 * The canonical JSON of a portfolio: keys in alphabetical order, records by id, rows by their own text, plain numbers, no
 * insignificant white space. Equal portfolios have equal digests, whatever the form and order they came in.
 */
final class CanonicalForm {

    private static final int FLUSH_AT = 1 << 16;

    private final MessageDigest sha256;
    private final StringBuilder pending = new StringBuilder();

    private CanonicalForm(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    static String sha256(Portfolio portfolio) {
        try {
            return new CanonicalForm(MessageDigest.getInstance("SHA-256")).digest(portfolio);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private String digest(Portfolio portfolio) {
        Map<String, Runnable> parts = new TreeMap<>();
        parts.put("format", () -> string(pending, "alignment-portfolio/1"));
        parts.put("supplied", () -> strings(pending, portfolio.suppliedFields()));
        parts.put("unavailable", () -> strings(pending, portfolio.unavailable()));
        for (String name : portfolio.suppliedElements()) {
            ElementSpec element = Portfolio.dictionary().element(name).orElseThrow();
            List<Fact> records = portfolio.source(name);
            parts.put(name, () -> {
                if (element.single()) {
                    record(pending, element.record(), records.get(0));
                } else {
                    records(element.record(), records);
                }
            });
        }
        char separator = '{';
        for (Map.Entry<String, Runnable> part : parts.entrySet()) {
            pending.append(separator);
            string(pending, part.getKey());
            pending.append(':');
            part.getValue().run();
            separator = ',';
        }
        pending.append('}');
        flush();
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void records(RecordSpec spec, List<Fact> records) {
        char separator = '[';
        for (Fact record : records) {
            pending.append(separator);
            record(pending, spec, record);
            separator = ',';
            if (pending.length() > FLUSH_AT) {
                flush();
            }
        }
        pending.append(records.isEmpty() ? "[]" : "]");
    }

    private void flush() {
        sha256.update(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }

    private static void record(StringBuilder out, RecordSpec spec, Object record) {
        Map<String, FieldSpec> fields = new TreeMap<>();
        spec.fields().forEach(field -> fields.put(field.name(), field));
        char separator = '{';
        for (FieldSpec field : fields.values()) {
            Object value = field.value(record);
            if (value != null && !(value instanceof RowList<?> rows && !rows.known()) && field.carriedBy(record)) {
                out.append(separator);
                string(out, field.name());
                out.append(':');
                value(out, field, value);
                separator = ',';
            }
        }
        out.append(separator == '{' ? "{}" : "}");
    }

    private static void value(StringBuilder out, FieldSpec field, Object value) {
        if (value instanceof RowList<?> rows) {
            rows(out, field.rows().orElseThrow().row(), rows);
        } else if (value instanceof Collection<?> texts) {
            strings(out, texts);
        } else if (value instanceof Double number) {
            out.append(CanonicalNumber.plain(number));
        } else if (value instanceof Boolean || field.kind().numeric()) {
            out.append(value);
        } else if (value instanceof MonthDay day) {
            string(out, day.toString().substring(2));
        } else {
            string(out, value.toString());
        }
    }

    private static void rows(StringBuilder out, RecordSpec spec, RowList<?> rows) {
        List<String> texts = new ArrayList<>();
        for (Object row : rows) {
            StringBuilder text = new StringBuilder();
            record(text, spec, row);
            texts.add(text.toString());
        }
        texts.sort(null);
        out.append('[').append(String.join(",", texts)).append(']');
    }

    private static void strings(StringBuilder out, Collection<?> texts) {
        char separator = '[';
        for (Object text : texts.stream().map(Object::toString).sorted().toList()) {
            out.append(separator);
            string(out, text.toString());
            separator = ',';
        }
        out.append(texts.isEmpty() ? "[]" : "]");
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
