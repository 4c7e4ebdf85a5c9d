package org.alignmentaudit.portfolio;

import org.alignmentaudit.facts.Team;

/**
 * The only team whose people work on an initiative.
 *
 * @param team the team
 * @param members number of people who do
 * @param affected number of teams whose work it changes
 */
public record OneTeam(Team team, int members, int affected) {}
