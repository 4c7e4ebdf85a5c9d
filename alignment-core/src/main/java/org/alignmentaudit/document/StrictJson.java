package org.alignmentaudit.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alignmentaudit.dictionary.Nearest;
import org.alignmentaudit.internal.intake.Place;
import org.alignmentaudit.internal.intake.Shown;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of a document, read value by value; what is wrong is kept and reading goes on. Each method starts at the first
 * token of what it reads and leaves the parser at the last.
 */
final class StrictJson implements Closeable {

    private static final int DEEPEST = 64;

    /** As in ISO 8601, without the longer years that Java reads too. */
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final String SAVE_AS_UTF_8 = "Save it as UTF-8.";
    private static final String FORMAT = "format";
    private static final String IS_MISSING = "is missing";

    /**
     * What sort of document is read.
     *
     * @param name what it is, with its article, such as a policy
     * @param format what its member {@code format} says
     * @param maxBytes the size of the largest that is read
     * @param instead what to try in place of a null
     */
    record Sort(String name, String format, long maxBytes, String instead) {}

    private final JsonParser json;
    private final Place document;
    private final Sort sort;
    private final List<Problem> problems = new ArrayList<>();

    /** Reads what the parser is at. */
    interface Reading {
        void read() throws IOException;
    }

    /** Reads one item of an array. */
    interface Item {
        void read(Place place) throws IOException;
    }

    /** Reads the value of one member of an object. */
    interface Member {
        void read(String name, Place place) throws IOException;
    }

    StrictJson(InputStream in, Place document, Sort sort) throws IOException {
        this.json = factory(sort.maxBytes()).createParser(in);
        this.document = document;
        this.sort = sort;
    }

    /** NaN and the like are let in so that they are refused where they stand, and what follows is read. */
    static JsonFactory factory(long maxBytes) {
        return JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool()) // the default holds the loader by the thread
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(maxBytes)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** The constants of a closed set by the words that stand for them, in their order. */
    static <E extends Enum<E>> Map<String, E> words(E[] constants, Function<E, String> written) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(written, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** Everything that is wrong so far, in the order of the document. */
    List<Problem> problems() {
        return problems;
    }

    /** Takes back the problems after the first ones, for whoever tells of them in another way. */
    List<Problem> takeAfter(int first) {
        List<Problem> later = problems.subList(first, problems.size());
        List<Problem> taken = List.copyOf(later);
        later.clear();
        return taken;
    }

    void problem(Place place, String fault, String advice) {
        problems.add(new Problem(place.toString(), fault, advice));
    }

    /** Reads the whole document, which is one object. */
    void document(Reading object) throws IOException {
        try {
            if (json.nextToken() == null) {
                problem(document, "is empty", "Maybe the file was not saved.");
            } else if (at(JsonToken.START_OBJECT, document, "an object")) {
                object.read();
                end();
            }
        } catch (JsonProcessingException e) {
            tell(e);
        } catch (CharConversionException e) {
            problem(document, "is not text in UTF-8", SAVE_AS_UTF_8);
        }
    }

    private void end() throws IOException {
        if (json.nextToken() != null) {
            problem(document, "goes on after its end", "Maybe two documents were joined.");
        }
    }

    /** Tells why the document cannot be read any further, with line and column, both from 1. */
    private void tell(JsonProcessingException e) {
        JsonLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
        Place place = new Place.Whole(document + ":" + at.getLineNr() + ":" + at.getColumnNr());
        if (e instanceof JsonEOFException) {
            problem(place, "the document ends before it is complete", "Maybe it was cut off.");
        } else if (e instanceof StreamConstraintsException) {
            problem(place, "is too large or too deep", "Maybe it is not " + sort.name() + ".");
        } else {
            problem(place, "is not JSON: " + sentence(e), cure(e));
        }
    }

    private static String cure(JsonProcessingException e) {
        return e.getOriginalMessage().contains("UTF-8")
                ? SAVE_AS_UTF_8
                : "Maybe a comma, a quote or a bracket is missing just before.";
    }

    /** The first line of Jackson's message, without its hints at Java options. */
    private static String sentence(JsonProcessingException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("");
        return first.replaceAll(" \\([^()]*`[^`]*`[^()]*\\)", "");
    }

    /** Reads the members of the document, which says its format. */
    void members(Member member, List<String> required) throws IOException {
        document(() -> {
            Set<String> met = members(document, (name, place) -> {
                if (name.equals(FORMAT)) {
                    format(place);
                } else {
                    member.read(name, place);
                }
            });
            if (!met.contains(FORMAT)) {
                problem(document.at(FORMAT), IS_MISSING, "Expected " + Shown.quoted(sort.format()) + ".");
            }
            missing(document, met, required);
        });
    }

    private void format(Place place) throws IOException {
        String expected = Shown.quoted(sort.format());
        if (at(JsonToken.VALUE_STRING, place, expected) && !text().equals(sort.format())) {
            problem(
                    place,
                    "expected " + expected + ", found " + Shown.quoted(text()),
                    "Maybe another document was meant, or one for a newer version of this library.");
        }
    }

    /** Tells which of these members an object lacks. */
    void missing(Place place, Set<String> met, List<String> required) {
        required.stream().filter(name -> !met.contains(name)).forEach(name -> problem(place.at(name), IS_MISSING, ""));
    }

    /** Passes over whatever is there. */
    void skip() throws IOException {
        json.skipChildren();
    }

    /** Reads each item of an array; anything else is told and passed over. */
    void items(Place place, String expectation, Item item) throws IOException {
        if (at(JsonToken.START_ARRAY, place, expectation)) {
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                item.read(place.at(i));
            }
        }
    }

    /** A text that is not blank; null where it is none, which is told. */
    @Nullable String filled(Place place, String expectation) throws IOException {
        if (!at(JsonToken.VALUE_STRING, place, expectation)) {
            return null;
        }
        if (text().isBlank()) {
            problem(place, "is empty", "Expected " + expectation + ".");
            return null;
        }
        return text();
    }

    /** A text of this form; null where it is none, which is told. */
    @Nullable String shaped(Place place, Pattern form, String expectation) throws IOException {
        if (!at(JsonToken.VALUE_STRING, place, expectation)) {
            return null;
        }
        if (!form.matcher(text()).matches()) {
            problem(place, "expected " + expectation + ", found " + found(), "");
            return null;
        }
        return text();
    }

    /** A text, which may be empty; null where it is none, which is told. */
    @Nullable String plain(Place place) throws IOException {
        return at(JsonToken.VALUE_STRING, place, "a text") ? text() : null;
    }

    /** A day of the years 0 to 9999; null where it is none, which is told. */
    @Nullable LocalDate day(Place place) throws IOException {
        String expectation = "a day such as 2027-03-31";
        if (!at(JsonToken.VALUE_STRING, place, expectation)) {
            return null;
        }
        try {
            return LocalDate.parse(text(), DAY);
        } catch (DateTimeParseException e) {
            problem(place, "expected " + expectation + ", found " + found(), "Write year, month and day.");
            return null;
        }
    }

    /** A whole number from 0 on; null where it is none, which is told. */
    @Nullable Integer count(Place place) throws IOException {
        if (json.currentToken().isNumeric()) {
            double number = json.getDoubleValue();
            int whole = (int) number;
            if (whole == number && whole >= 0) {
                return whole;
            }
        }
        wrong(place, "a whole number from 0 on", json.hasToken(JsonToken.VALUE_STRING) ? "Remove the quotes." : "");
        return null;
    }

    /** A number between two bounds; null where it is none, which is told. */
    @Nullable Double number(Place place, double least, double most) throws IOException {
        if (json.currentToken().isNumeric()) {
            double number = json.getDoubleValue();
            if (number >= least && number <= most) {
                return number;
            }
        }
        boolean quoted = json.hasToken(JsonToken.VALUE_STRING);
        wrong(place, "a number from " + shown(least) + " to " + shown(most), quoted ? "Remove the quotes." : "");
        return null;
    }

    private static String shown(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /** Reads an object; anything else is told and passed over. */
    void object(Place place, String expectation, Member member) throws IOException {
        objectOf(place, expectation, member);
    }

    /** The same, and tells which names were met. */
    Set<String> objectOf(Place place, String expectation, Member member) throws IOException {
        return at(JsonToken.START_OBJECT, place, expectation) ? members(place, member) : Set.of();
    }

    /** Reads each member once; a second one of the same name is told and passed over. Returns the names that were met. */
    Set<String> members(Place place, Member member) throws IOException {
        Set<String> met = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (met.add(name)) {
                member.read(name, place.at(name));
            } else {
                problem(place.at(name), "is there twice in one object", "Keep one of the two.");
                json.skipChildren();
            }
        }
        return met;
    }

    /** Tells that nobody knows a member of this name, unless it is the host's own, and passes it over. */
    void unknown(String name, Place place, String owner, Collection<String> known) throws IOException {
        if (!name.startsWith("x-")) {
            String fault = Shown.cell(name) + " is no field of " + owner;
            problem(place, fault, nearest(name, known).orElse("Names of your own start with x-."));
        }
        json.skipChildren();
    }

    private static Optional<String> nearest(String name, Collection<String> known) {
        return Nearest.of(name, known).map(word -> "Maybe " + word + " was meant.");
    }

    /** The text that the parser is at. */
    String text() throws IOException {
        return json.getText();
    }

    /** One of these words; the other value where it is none, which is told. */
    <E> @Nullable E word(Place place, Map<String, E> words, @Nullable E otherwise) throws IOException {
        String expectation = "one of " + String.join(", ", words.keySet());
        if (!at(JsonToken.VALUE_STRING, place, expectation)) {
            return otherwise;
        }
        if (!words.containsKey(text())) {
            String fault = "expected " + expectation + ", found " + found();
            problem(place, fault, nearest(text(), words.keySet()).orElse(""));
        }
        return words.getOrDefault(text(), otherwise);
    }

    /** Yes or no; null where it is neither, which is told. */
    @Nullable Boolean yesNo(Place place) throws IOException {
        if (json.currentToken().isBoolean()) {
            return json.getBooleanValue();
        }
        wrong(place, "true or false", json.hasToken(JsonToken.VALUE_STRING) ? "Remove the quotes." : "");
        return null;
    }

    /** A number or a list of texts; empty where it is neither, which is told. */
    Optional<Object> numberOrTexts(Place place) throws IOException {
        if (json.currentToken().isNumeric()) {
            return number(place);
        }
        if (json.hasToken(JsonToken.START_ARRAY)) {
            return Optional.of(texts(place));
        }
        wrong(place, "a number or a list of texts", settingAdvice());
        return Optional.empty();
    }

    private String settingAdvice() throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return "";
        }
        return text().matches("-?[0-9.]+") ? "Remove the quotes." : "Put it in square brackets.";
    }

    /** A number that is whole becomes an Integer however it is written, so that equal policies have equal digests. */
    private Optional<Object> number(Place place) throws IOException {
        double number = json.getDoubleValue();
        if (!Double.isFinite(number)) {
            problem(place, "expected a finite number, found " + found(), sort.instead());
            return Optional.empty();
        }
        int whole = (int) number;
        return Optional.of(whole == number ? (Object) whole : (Object) number);
    }

    /** The texts of an array; empty where it is none, which is told. */
    List<String> texts(Place place) throws IOException {
        List<String> texts = new ArrayList<>();
        items(place, "a list of texts", at -> {
            if (at(JsonToken.VALUE_STRING, at, "a text")) {
                texts.add(text());
                if (text().isBlank()) {
                    problem(at, "is empty", "Leave the word out.");
                }
            }
        });
        return texts;
    }

    /** Whether the parser is at this token; if not, that is told and the value passed over. */
    boolean at(JsonToken token, Place place, String expectation) throws IOException {
        if (json.hasToken(token)) {
            return true;
        }
        wrong(place, expectation, "");
        return false;
    }

    private void wrong(Place place, String expectation, String advice) throws IOException {
        boolean none = json.hasToken(JsonToken.VALUE_NULL);
        problem(place, "expected " + expectation + ", found " + found(), none ? sort.instead() : advice);
        json.skipChildren();
    }

    private String found() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> Shown.quoted(text());
            default -> Shown.text(text());
        };
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
