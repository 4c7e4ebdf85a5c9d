package org.alignmentaudit.example.ukmajorprojects;

import java.util.Optional;

/** Takes out of a row what cannot be true, and reports it. */
record Plausibility(FaultLog faults) {

    SnapshotRow check(SnapshotRow row) {
        return checkPeriod(checkWholeLifeCost(checkSpend(row)));
    }

    private SnapshotRow checkSpend(SnapshotRow row) {
        Figures figures = row.figures();
        if (!figures.spendIsNegative()) {
            return row;
        }
        String value = "baseline " + text(figures.baseline()) + ", forecast " + text(figures.forecast()) + " million";
        faults.report(FaultKind.NEGATIVE_SPEND, row, value);
        return row.with(figures.withoutSpend());
    }

    private SnapshotRow checkWholeLifeCost(SnapshotRow row) {
        Figures figures = row.figures();
        if (!figures.wholeLifeCostIsNegative()) {
            return row;
        }
        faults.report(FaultKind.NEGATIVE_WHOLE_LIFE_COST, row, text(figures.wholeLifeCost()) + " million");
        return row.with(figures.withoutWholeLifeCost());
    }

    private SnapshotRow checkPeriod(SnapshotRow row) {
        Period period = row.period();
        if (!period.startsAfterItsEnd()) {
            return row;
        }
        faults.report(FaultKind.START_AFTER_END, row, "start " + text(period.start()) + ", end " + text(period.end()));
        return row.with(period.startsAfter(row.snapshot()) ? period.withoutStart() : Period.UNKNOWN);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }
}
