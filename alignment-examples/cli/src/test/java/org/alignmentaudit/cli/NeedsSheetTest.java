package org.alignmentaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentaudit.audit.DataNeeds;
import org.alignmentaudit.audit.DataStep;
import org.alignmentaudit.pack.RuleInfo;
import org.alignmentaudit.pack.RulePack;
import org.junit.jupiter.api.Test;

class NeedsSheetTest {

    private static final DataStep CHOICE = new DataStep(
            List.of(List.of("goals", "kpis"), List.of("goals", "risks")), List.of("XX-01", "XX-02"), List.of(), 3);

    private static String sheet(DataNeeds needs, Locale locale) {
        RulePack pack = mock();
        when(pack.text("XX-01.title", locale)).thenReturn(Optional.of("Orphan"));
        when(pack.text("XX-02.title", locale)).thenReturn(Optional.of("Sunk cost"));
        when(pack.rule(any())).thenReturn(Optional.of(mock(RuleInfo.class)));
        return new NeedsSheet(new Packs(List.of(pack)), locale).of(needs);
    }

    @Test
    void saysSoWhereNothingIsMissing() {
        assertThat(sheet(new DataNeeds(3, 3, List.of()), Locale.ENGLISH))
                .isEqualTo("All 3 rules can be assessed in full; no data is missing.\n");
    }

    @Test
    void listsTheStepsWithChoicesRulesAndForms() {
        DataStep second = new DataStep(List.of(List.of("reviews")), List.of(), List.of("XX-01/b"), 3);

        assertThat(sheet(new DataNeeds(3, 1, List.of(CHOICE, second)), Locale.ENGLISH))
                .isEqualTo("""
                1 of 3 rules can be assessed.

                step  data to supply  rules assessable  what it unlocks
                1     goals           3 of 3            XX-01  Orphan
                      and kpis                          XX-02  Sunk cost
                      or goals
                      and risks
                2     reviews         3 of 3            XX-01/b  another form
                """);
    }

    @Test
    void putsChoicesInTheLanguageOfTheReader() {
        assertThat(sheet(new DataNeeds(3, 1, List.of(CHOICE)), Locale.GERMAN)).isEqualTo("""
                1 von 3 Regeln lässt sich prüfen.

                Schritt  zu liefernde Daten  prüfbare Regeln  was sich damit prüfen lässt
                1        goals               3 von 3          XX-01  Orphan
                         und kpis                             XX-02  Sunk cost
                         oder goals
                         und risks
                """);
    }
}
