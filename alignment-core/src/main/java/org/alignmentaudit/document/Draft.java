package org.alignmentaudit.document;

import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.dictionary.FieldKind;
import org.alignmentaudit.dictionary.FieldSpec;
import org.alignmentaudit.facts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A record under way: takes its values one by one as a document tells them, and makes the record unless a required one is
 * missing or wrong. An optional value that is wrong is told and left out, so that the rest is checked all the same. Fields
 * go by their position in the {@link Shape}.
 */
final class Draft {

    private static final String HALVED = " holds half of a character";
    private static final String UNCUT = "Maybe the source cut the text in the middle of an emoji.";

    private final Shape shape;
    private final Place place;
    private final Intake intake;
    private final @Nullable Object[] values;
    private final boolean[] met;
    private boolean broken;

    Draft(Shape shape, Place place, Intake intake) {
        this.shape = shape;
        this.place = place;
        this.intake = intake;
        this.values = new @Nullable Object[shape.fields().size()];
        this.met = new boolean[values.length];
    }

    /** Says that the document tells the field, be it wrongly; false if it did so before. */
    boolean meet(int position) {
        boolean first = !met[position];
        met[position] = true;
        return first;
    }

    /** Says that the field cannot be read for a reason that was told already. */
    void giveUp(int position) {
        met[position] = true;
        values[position] = null;
        broken |= field(position).required();
    }

    /** Where the field stands. */
    Place place(int position) {
        return place.at(field(position));
    }

    /** The value that was told, null if none was. */
    @Nullable Object value(int position) {
        return values[position];
    }

    private FieldSpec field(int position) {
        return shape.fields().get(position);
    }

    /** The field holds what this text says; refused if that is no value of its kind. */
    void put(int position, String text, String shown) {
        FieldSpec field = field(position);
        meet(position);
        try {
            values[position] = field.parse(text);
        } catch (IllegalArgumentException e) {
            reject(position, "expected " + field.expectation() + ", found " + shown, ValueAdvice.of(field, text));
        }
        if (field.kind() == FieldKind.TEXT && Shown.halved(text)) {
            reject(position, shown + HALVED, UNCUT);
        }
    }

    /** The list of texts in the field goes on with this one. */
    void add(int position, Place item, String text) {
        if (text.isBlank()) {
            intake.problem(item, "is empty", "Leave the word out.");
        } else if (Shown.halved(text)) {
            intake.problem(item, Shown.quoted(text) + HALVED, UNCUT);
        } else {
            list(position).add(text);
        }
    }

    /** The field cannot be read. */
    void reject(int position, String fault, String advice) {
        giveUp(position);
        intake.problem(place(position), fault, advice);
    }

    /** The field holds a list, so far of nothing; it grows with what the caller adds. */
    @SuppressWarnings("unchecked") // the field of a list holds nothing but what this method put there
    List<Object> list(int position) {
        meet(position);
        if (values[position] == null) {
            values[position] = new ArrayList<>();
        }
        return (List<Object>) values[position];
    }

    /** Tells which required fields are missing, once. */
    void tellMissing() {
        for (int position = 0; position < values.length; position++) {
            if (field(position).required() && !met[position]) {
                reject(position, "is missing", "Expected " + field(position).expectation() + ".");
            }
        }
    }

    /** Makes the record; null if it cannot be made, which was then told. */
    @Nullable Object record() {
        tellMissing();
        for (int position = 0; position < values.length; position++) {
            complete(position);
        }
        Object record = broken ? null : create();
        if (record != null) {
            intake.made(record, place);
        }
        return record;
    }

    private void complete(int position) {
        FieldKind kind = field(position).kind();
        if (kind == FieldKind.TEXTS) {
            values[position] = List.copyOf(list(position));
        } else if (kind == FieldKind.ROWS) {
            completeRows(position);
        }
    }

    private void completeRows(int position) {
        List<?> rows = (List<?>) values[position];
        try {
            values[position] = field(position)
                    .rows()
                    .map(kind -> rows == null ? kind.unknown() : kind.of(rows))
                    .orElseThrow();
        } catch (ArithmeticException e) {
            values[position] = field(position).rows().orElseThrow().unknown();
            intake.problem(place(position), "its amounts add up to more than " + Money.MAX, ValueAdvice.SMALLER_UNIT);
        }
    }

    private @Nullable Object create() {
        try {
            return shape.spec().create(values);
        } catch (IllegalArgumentException | ArithmeticException e) {
            intake.problem(place, "is refused: " + e.getMessage(), "");
            return null;
        }
    }
}
