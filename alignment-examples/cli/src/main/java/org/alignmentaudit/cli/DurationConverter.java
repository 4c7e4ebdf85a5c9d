package org.alignmentaudit.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time such as {@code 30s} or {@code 5m}. */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,5})(s|m|h)");

    @Override
    public Duration convert(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) {
            throw new TypeConversionException("'" + text + "' is no length of time such as 30s, 5m or 1h");
        }
        long number = Long.parseLong(length.group(1));
        return switch (length.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
