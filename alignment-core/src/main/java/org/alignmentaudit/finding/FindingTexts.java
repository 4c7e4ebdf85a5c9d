package org.alignmentaudit.finding;

/**
 * What a finding says, in the language of the report. Every number in it stands in the evidence or in the settings.
 *
 * @param title name of the rule
 * @param condition what was seen
 * @param criterion what it was held against, thresholds included
 * @param effect why it matters
 * @param recommendation what to do
 */
public record FindingTexts(String title, String condition, String criterion, String effect, String recommendation) {}
