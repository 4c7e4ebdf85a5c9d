package org.alignmentaudit.example.ukmajorprojects;

/** What can be wrong with the source, and what is done about it. */
enum FaultKind {
    NEGATIVE_SPEND("negative spend", "both spend figures of the row dropped"),
    NEGATIVE_WHOLE_LIFE_COST("negative whole-life cost", "the cost dropped"),
    START_AFTER_END("start after end", "the start dropped if after its snapshot, else both dates"),
    SECOND_ROW("second row of a project in one snapshot", "the first kept"),
    LINK_NOT_MADE("one name, two projects in one snapshot", "not linked"),
    UNREADABLE_NUMBER("unreadable number", "the cell dropped"),
    UNREADABLE_DATE("unreadable date", "the cell dropped"),
    UNKNOWN_RATING("unknown rating", "taken as unrated"),
    INCOMPLETE_ROW("no snapshot, id or name", "the row dropped");

    private final String title;
    private final String remedy;

    FaultKind(String title, String remedy) {
        this.title = title;
        this.remedy = remedy;
    }

    String title() {
        return title;
    }

    String remedy() {
        return remedy;
    }
}
