package org.alignmentaudit.internal.intake;

import java.util.function.Function;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/** Lets readers of documents reach the gathering inside a builder, for which the builder has no public method. */
public final class GatheringAccess {

    private static volatile @Nullable Function<PortfolioBuilder, Gathering> access;

    private GatheringAccess() {}

    /** Called once, when the class of the builder is initialised. */
    public static void grant(Function<PortfolioBuilder, Gathering> function) {
        access = function;
    }

    /** The gathering inside this builder. */
    public static Gathering of(PortfolioBuilder builder) {
        Function<PortfolioBuilder, Gathering> function = access;
        if (function == null) {
            throw new IllegalStateException("The class of the builder is not initialised.");
        }
        return function.apply(builder);
    }
}
