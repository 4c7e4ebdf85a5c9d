package org.alignmentaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '\0', textBlock = """
            *bold* _it_ ~~no~~ x^2 => \\*bold\\* \\_it\\_ \\~\\~no\\~\\~ x\\^2
            [a](b) ![i](j) [^1]    => \\[a\\](b) !\\[i\\](j) \\[\\^1\\]
            <script>&amp;</script> => &lt;script&gt;&amp;amp;&lt;/script&gt;
            a|b\\|c                => a&#124;b&#92;&#124;c
            `x` ```                => &#96;x&#96; &#96;&#96;&#96;
            $x$ {{y}} {% z %}      => &#36;x&#36; \\{\\{y\\}\\} \\{% z %\\}
            # x #                  => \\# x \\#
            """)
    void showsMarkupAsText(String text, String escaped) {
        assertThat(Markdown.inline(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            - x     => \\- x
            + x     => \\+ x
            ---     => \\---
            ===     => \\===
            12. x   => 12\\. x
            3)      => 3\\)
            : x     => \\: x
            -3.5    => -3.5
            12.5    => 12.5
            I-1 - 2 => I-1 - 2
            """)
    void escapesWhatWouldBeginABlock(String text, String escaped) {
        assertThat(Markdown.block(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            @everyone      => @+everyone
            me@home.org    => me+@+home.org
            fixes #12      => fixes \\#+12
            https://a.org  => https:+//a.org
            WWW.a.org      => WWW+.a.org
            :smile:        => :+smile:
            10:30 and: so  => 10:30 and: so
            """)
    void breaksUpWhatToolsTurnIntoLinksMentionsAndEmoji(String text, String escaped) {
        assertThat(Markdown.inline(text)).isEqualTo(escaped.replace('+', '\u2060'));
    }

    @Test
    void staysInOneLineAndDropsControls() {
        assertThat(Markdown.inline(" a\r\nb\tc\u2028d\u0000e ")).isEqualTo("a  b c d\uFFFDe");
    }
}
