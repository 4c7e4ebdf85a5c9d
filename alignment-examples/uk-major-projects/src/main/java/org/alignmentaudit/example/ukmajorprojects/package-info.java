/**
 * Turns the published data on the UK Government Major Projects Portfolio into tables of the Alignment Audit dictionary.
 * {@link org.alignmentaudit.example.ukmajorprojects.UkMajorProjectsImporter} tells the story: read and judge the rows,
 * link them into projects, write one table a kind of fact, report what was dropped.
 */
@NullMarked
package org.alignmentaudit.example.ukmajorprojects;

import org.jspecify.annotations.NullMarked;
