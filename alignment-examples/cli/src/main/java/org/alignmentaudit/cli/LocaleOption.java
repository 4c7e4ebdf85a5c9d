package org.alignmentaudit.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option for the language of texts. */
final class LocaleOption {

    @Option(
            names = "--locale",
            paramLabel = "LOCALE",
            converter = LocaleConverter.class,
            description =
                    "Language of the texts, such as en, de or en-GB; en by default. English stands in where a text is not translated.")
    private Locale locale = Locale.ENGLISH;

    Locale locale() {
        return locale;
    }
}
