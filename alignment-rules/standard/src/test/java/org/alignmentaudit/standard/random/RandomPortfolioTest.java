package org.alignmentaudit.standard.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.LongStream;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class RandomPortfolioTest {

    private static final long SEEDS = 300;
    private static final long FEWER_SEEDS = 100;

    @Test
    void drawsAValidPortfolioFromEverySeed() {
        for (long seed = 0; seed < SEEDS; seed++) {
            long drawn = seed;
            assertThatCode(() -> RandomPortfolio.of(drawn)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void drawsTheSameFromTheSameSeed() {
        assertThat(digests()).isEqualTo(digests());
    }

    @Test
    void drawsAnotherFromAnotherSeed() {
        assertThat(digests()).doesNotHaveDuplicates();
    }

    @Test
    void isTheSamePortfolioInAnyOrder() {
        for (long seed = 0; seed < FEWER_SEEDS; seed++) {
            Portfolio shuffled = RandomPortfolio.shuffled(seed, seed + 1);
            assertThat(shuffled.digest())
                    .as("seed %d", seed)
                    .isEqualTo(RandomPortfolio.of(seed).digest());
        }
    }

    @Test
    void shufflesEverythingOnce() {
        List<Integer> drawn = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThat(Order.shuffled(1).of(drawn)).isNotEqualTo(drawn).containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(Order.asDrawn().of(drawn)).isEqualTo(drawn);
    }

    private static List<String> digests() {
        return LongStream.range(0, FEWER_SEEDS)
                .mapToObj(seed -> RandomPortfolio.of(seed).digest())
                .toList();
    }
}
