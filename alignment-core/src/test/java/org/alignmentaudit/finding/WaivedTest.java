package org.alignmentaudit.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A waiver that no document could tell again would lock whoever kept it out of the baseline. */
class WaivedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waived(" ", "", LocalDate.MAX))
                .withMessage("The waiver for the reason \" \" gives no reason, and is approved by nobody,"
                        + " and ends on +999999999-12-31, in none of the years 0 to 9999.\n"
                        + "Say why the finding is left as it is, who answers for that, and until which day.");
    }

    @Test
    void endsInAYearOfFourDigits() {
        assertThat(new Waived("Why", "owner", LocalDate.of(9999, 12, 31)).until())
                .hasYear(9999);
        assertThat(new Waived("Why", "owner", LocalDate.of(0, 1, 1)).until()).hasYear(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waived("Why", "owner", LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("ends on +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waived("Why", "owner", LocalDate.of(-1, 1, 1)))
                .withMessageContaining("ends on -0001-01-01");
    }

    @Test
    void isApprovedBySomebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waived("Why", "\t", DAY))
                .withMessageContaining("The waiver for the reason \"Why\" is approved by nobody.");
    }
}
