package org.alignmentaudit.document;

import java.util.function.Consumer;
import org.alignmentaudit.internal.intake.GatheringAccess;
import org.alignmentaudit.internal.intake.Source;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;

/** Hands what documents tell to the builder of a portfolio. */
final class Intakes {

    private Intakes() {}

    /** The portfolio that this one document tells. */
    static Portfolio only(String name, Consumer<Source> reading) {
        PortfolioBuilder builder = Portfolio.builder();
        reading.accept(GatheringAccess.of(builder).onlySource(name));
        return builder.build();
    }

    /** Adds what a document tells to a portfolio under way. */
    static void add(PortfolioBuilder builder, String name, Consumer<Source> reading) {
        reading.accept(GatheringAccess.of(builder).source(name));
    }
}
