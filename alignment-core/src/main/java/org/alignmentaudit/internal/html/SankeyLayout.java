package org.alignmentaudit.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Draws flows: the bars of both columns to one scale, and each flow as a ribbon between its bars. */
public final class SankeyLayout {

    /** Height of all flows together. */
    private static final int SCALE = 360;

    private static final int TOP = 30;
    private static final int HEADING_BASE = 14;
    private static final int GAP = 10;
    /** Height of the outline of an end without a flow. */
    private static final int EMPTY = 22;

    private static final int LINE = 16;

    private final Flows flows;
    private final SankeyForm form;
    private final double unit;
    private final Column sources;
    private final Column targets;
    private final int height;
    private final boolean brief;

    private SankeyLayout(Flows flows, SankeyForm form) {
        this.flows = flows;
        this.form = form;
        double all = flows.flows().stream().mapToDouble(Flows.Flow::amount).sum();
        unit = all > 0 ? SCALE / all : 0;
        sources = new Column(flows.sources().size(), Flows.Flow::source);
        targets = new Column(flows.targets().size(), Flows.Flow::target);
        height = Math.max(sources.height(), targets.height());
        sources.centre();
        targets.centre();
        brief = !form.fit(widest(flows.sources()), widest(flows.targets()));
    }

    private static int widest(List<Flows.End> ends) {
        return ends.stream().mapToInt(end -> RoughWidth.of(end.amount())).max().orElse(0);
    }

    /** The chart in this form. */
    public static Sankey draw(Flows flows, SankeyForm form) {
        return new SankeyLayout(flows, form).sankey();
    }

    private Sankey sankey() {
        List<Sankey.Node> nodes = new ArrayList<>();
        nodes(nodes, flows.sources(), sources, true);
        nodes(nodes, flows.targets(), targets, false);
        return new Sankey(
                form.name().toLowerCase(Locale.ROOT),
                flows.title(),
                flows.description(),
                form.width(),
                TOP + height,
                List.of(heading(flows.sourceHeading(), true), heading(flows.targetHeading(), false)),
                nodes,
                ribbons());
    }

    private Sankey.Node heading(String text, boolean source) {
        int x = form.barX(source) + (source ? 0 : form.bar());
        boolean outer = form == SankeyForm.NARROW;
        return new Sankey.Node(
                "heading",
                0,
                0,
                0,
                0,
                outer ? x : form.textX(source),
                HEADING_BASE,
                outer ? (source ? "start" : "end") : form.anchor(source),
                text,
                "",
                text);
    }

    private void nodes(List<Sankey.Node> nodes, List<Flows.End> ends, Column column, boolean source) {
        for (int i = 0; i < ends.size(); i++) {
            Flows.End end = ends.get(i);
            nodes.add(new Sankey.Node(
                    end.code(),
                    form.barX(source),
                    (int) Math.round(column.size[i] > 0 ? column.top[i] : column.top[i] - EMPTY / 2.0),
                    form.bar(),
                    column.size[i] > 0 ? Math.max(2, (int) Math.round(column.size[i])) : EMPTY,
                    form.textX(source),
                    (int) Math.round(column.middle(i)) - 3,
                    form.anchor(source),
                    RoughWidth.clip(end.name(), form.room()),
                    brief ? end.brief() : end.amount(),
                    end.name() + ": " + end.amount()));
        }
    }

    /** By source, so that those of one source leave its bar in the order of the targets, and the other way round. */
    private List<Sankey.Ribbon> ribbons() {
        List<Sankey.Ribbon> ribbons = new ArrayList<>();
        double[] left = sources.top.clone();
        double[] right = targets.top.clone();
        for (Flows.Flow flow : flows.flows()) {
            double size = flow.amount() * unit;
            ribbons.add(new Sankey.Ribbon(
                    flows.targets().get(flow.target()).code(),
                    path(left[flow.source()], right[flow.target()], Math.max(1, size)),
                    flow.title()));
            left[flow.source()] += size;
            right[flow.target()] += size;
        }
        return ribbons;
    }

    private String path(double from, double to, double size) {
        int x = form.barX(true) + form.bar();
        int end = form.barX(false);
        int middle = (x + end) / 2;
        return "M" + x + " " + tenth(from) + "C" + middle + " " + tenth(from) + " " + middle + " " + tenth(to) + " "
                + end
                + " " + tenth(to) + "V" + tenth(to + size) + "C" + middle + " " + tenth(to + size) + " " + middle + " "
                + tenth(from + size) + " " + x + " " + tenth(from + size) + "Z";
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** The ends of one column: each takes the height of its flows, and at least that of its text. */
    private final class Column {

        private final double[] size;
        private final double[] top;

        Column(int ends, ToIntFunction<Flows.Flow> end) {
            size = new double[ends];
            top = new double[ends];
            flows.flows().forEach(flow -> size[end.applyAsInt(flow)] += flow.amount() * unit);
            double y = TOP;
            for (int i = 0; i < ends; i++) {
                top[i] = y + (slot(i) - size[i]) / 2;
                y += slot(i) + GAP;
            }
        }

        private double slot(int i) {
            return Math.max(size[i], form.slot());
        }

        double middle(int i) {
            return top[i] + size[i] / 2;
        }

        int height() {
            double all = 0;
            for (int i = 0; i < size.length; i++) {
                all += slot(i) + GAP;
            }
            return (int) Math.ceil(all) + LINE / 2;
        }

        /** The lower column stands in the middle of the higher one. */
        void centre() {
            double shift = (height - height()) / 2.0;
            for (int i = 0; i < top.length; i++) {
                top[i] += shift;
            }
        }
    }
}
