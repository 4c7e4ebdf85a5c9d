package org.alignmentaudit.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentaudit.dictionary.DataPath;
import org.alignmentaudit.dictionary.ElementSpec;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.dictionary.RecordSpec;
import org.alignmentaudit.dictionary.RowList;
import org.alignmentaudit.dictionary.RowsSpec;
import org.alignmentaudit.facts.Fact;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.portfolio.InvalidPortfolioException;
import org.alignmentaudit.portfolio.Portfolio;
import org.alignmentaudit.portfolio.PortfolioBuilder;
import org.jspecify.annotations.Nullable;

/** A portfolio as a host hands it over that does not have one thing: an element, a list of rows or a field. */
final class Withheld {

    private final Portfolio full;
    private final DataPath path;

    private Withheld(Portfolio full, DataPath path) {
        this.full = full;
        this.path = path;
    }

    /** The portfolio without it; empty where no portfolio can be without it, or where others point at it. */
    static Optional<Portfolio> from(Portfolio full, String path) {
        return new Withheld(full, Portfolio.dictionary().path(path).orElseThrow()).portfolio();
    }

    private Optional<Portfolio> portfolio() {
        if ((path.field() != null && path.field().required()) || path.element().single() && path.field() == null) {
            return Optional.empty();
        }
        PortfolioBuilder builder = Portfolio.builder();
        for (ElementSpec element : Portfolio.dictionary().elements()) {
            add(element, builder);
        }
        full.suppliedFields().stream().filter(other -> !within(other)).forEach(builder::supplied);
        full.unavailable().forEach(builder::unavailable);
        try {
            return Optional.of(builder.unavailable(path.toString()).build());
        } catch (InvalidPortfolioException e) {
            return Optional.empty();
        }
    }

    private boolean within(String other) {
        return other.equals(path.toString()) || other.startsWith(path + ".");
    }

    private void add(ElementSpec element, PortfolioBuilder builder) {
        if (!full.suppliedElements().contains(element.name()) || whole(element)) {
            return;
        }
        List<Fact> records = full.source(element.name()).stream()
                .map(record -> (Fact) without(element.record(), record, element.name()))
                .toList();
        if (element.single()) {
            builder.organization((Organization) records.get(0));
        } else {
            builder.addAll(records).supplied(element.name());
        }
    }

    /** Whether it is this element as a whole that is withheld. */
    private boolean whole(ElementSpec element) {
        return element.equals(path.element()) && path.child() == null && path.field() == null;
    }

    private Object without(RecordSpec spec, Object record, String at) {
        @Nullable Object[] values = spec.values(record);
        for (int i = 0; i < values.length; i++) {
            FieldSpec field = spec.fields().get(i);
            values[i] = withheld(field, at) ? absent(field) : within(field, values[i], at + "." + field);
        }
        return spec.create(values);
    }

    private @Nullable Object within(FieldSpec field, @Nullable Object value, String at) {
        if (!(value instanceof RowList<?> rows) || !rows.known()) {
            return value;
        }
        RowsSpec spec = field.rows().orElseThrow();
        List<Object> rest = new ArrayList<>();
        rows.list().forEach(row -> rest.add(without(spec.row(), row, at)));
        return spec.of(rest);
    }

    /** Whether the field is what is withheld, or points at it. */
    private boolean withheld(FieldSpec field, String at) {
        boolean points = whole(path.element())
                && !field.required()
                && field.refers().filter(path.element().name()::equals).isPresent();
        return points || (at + "." + field).equals(path.toString());
    }

    private static @Nullable Object absent(FieldSpec field) {
        return field.rows().isPresent()
                ? field.rows().orElseThrow().unknown()
                : field.kind() == FieldKind.TEXTS ? List.of() : null;
    }
}
