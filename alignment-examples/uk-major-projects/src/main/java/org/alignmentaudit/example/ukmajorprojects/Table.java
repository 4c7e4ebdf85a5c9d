package org.alignmentaudit.example.ukmajorprojects;

import java.util.List;

/** One CSV table of the dictionary; an empty cell is an empty text. */
record Table(String name, List<String> header, List<List<String>> rows) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
