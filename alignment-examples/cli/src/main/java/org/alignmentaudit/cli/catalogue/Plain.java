package org.alignmentaudit.cli.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alignmentaudit.cli.wording.Wording;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;

/** Values of settings, with their numbers as policies and rule files write them, whatever the language. */
public final class Plain {

    private Plain() {}

    /** A number without exponent and without needless zeros. */
    public static String number(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    /** The value that a setting has unless a policy changes it. */
    public static String byDefault(Setting setting) {
        return setting.kind() == SettingKind.WORDS
                ? ((List<?>) setting.defaultValue())
                        .stream().map(Object::toString).collect(Collectors.joining(", "))
                : number((Number) setting.defaultValue());
    }

    /** The values that a setting may have; empty for words. */
    public static String range(Setting setting, Wording words) {
        return setting.kind() == SettingKind.WORDS
                ? ""
                : words.say("range", Map.of("min", number(setting.min()), "max", number(setting.max())));
    }
}
