package org.alignmentaudit.cli;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a locale: the code of a language (ISO 639-1), and that of a country (ISO 3166) if need be. */
final class LocaleConverter implements ITypeConverter<Locale> {

    private static final Pattern TAG = Pattern.compile("([a-z]{2})(?:-([A-Z]{2}))?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Override
    public Locale convert(String text) {
        Matcher tag = TAG.matcher(text);
        if (!tag.matches() || !LANGUAGES.contains(tag.group(1))) {
            throw refusal(text);
        }
        if (tag.group(2) != null && !COUNTRIES.contains(tag.group(2))) {
            throw refusal(text);
        }
        return Locale.forLanguageTag(text);
    }

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException("'" + text + "' is no locale; expected a language such as en or de, "
                + "or a language and a country such as en-GB");
    }
}
