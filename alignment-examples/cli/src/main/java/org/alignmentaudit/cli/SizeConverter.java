package org.alignmentaudit.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size: bytes, or a number of KiB, MiB or GiB, which may be written K, M or G. */
final class SizeConverter implements ITypeConverter<Long> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,18})(?:([KMG])(?:IB)?)?");
    private static final String UNITS = "KMG";
    private static final int BITS_A_UNIT = 10;

    @Override
    public Long convert(String text) {
        Matcher size = SIZE.matcher(text.toUpperCase(Locale.ROOT));
        if (!size.matches()) {
            throw refusal(text);
        }
        int power = size.group(2) == null ? 0 : 1 + UNITS.indexOf(size.group(2));
        long number = Long.parseLong(size.group(1));
        if (number < 1 || number > Long.MAX_VALUE >> power * BITS_A_UNIT) {
            throw refusal(text);
        }
        return number << power * BITS_A_UNIT;
    }

    private static TypeConversionException refusal(String text) {
        return new TypeConversionException(
                "'" + text + "' is no size; expected a number of bytes from 1, or of KiB, MiB or GiB such as 200MiB");
    }
}
