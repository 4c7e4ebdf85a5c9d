package org.alignmentaudit.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alignmentaudit.finding.FindingClass;
import org.alignmentaudit.pack.Profile;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.Setting;
import org.alignmentaudit.pack.SettingKind;
import org.junit.jupiter.api.Test;

/** Values of settings, digests. */
class SmallPartsTest {

    @Test
    void valuesOfAPolicyTakeTheTypeOfTheirSetting() {
        RuleInfo rule = new RuleInfo(
                "XX-01",
                FindingClass.PATTERN,
                Profile.FULL,
                "0.1",
                "none",
                List.of(),
                List.of(
                        new Setting("days", SettingKind.WHOLE, 1, "days", 0, 9, "days"),
                        new Setting("share", SettingKind.NUMBER, 0.1, "share", 0, 1, "share"),
                        new Setting("words", SettingKind.WORDS, List.of(), "words", 0, 0, "words")));
        assertThat(SettingValues.typed(rule, Map.of("days", 3.0, "share", 1, "words", List.of("a"), "other", 5)))
                .isEqualTo(Map.of("days", 3, "share", 1.0, "words", List.of("a")));
    }

    @Test
    void textsAreDigestedAsUtf8() {
        assertThat(Sha256.hex("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.hex("\u20ac")).isNotEqualTo(Sha256.hex("?"));
    }
}
