package org.alignmentaudit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void computesNothingBeforeItIsAsked() {
        new Lazy<>(calls::incrementAndGet);
        assertThat(calls).hasValue(0);
    }

    @Test
    void computesOnceForManyThreads() {
        Lazy<Integer> lazy = new Lazy<>(calls::incrementAndGet);
        Set<Integer> seen =
                IntStream.range(0, 1_000).parallel().mapToObj(i -> lazy.get()).collect(Collectors.toSet());
        assertThat(seen).containsExactly(1);
        assertThat(calls).hasValue(1);
    }

    @Test
    void triesAgainAfterAFailure() {
        Lazy<Integer> lazy = new Lazy<>(() -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return calls.get();
        });
        assertThatThrownBy(lazy::get).hasMessage("not yet");
        assertThat(lazy.get()).isEqualTo(2);
    }
}
