package org.alignmentaudit.portfolio;

import java.time.LocalDate;
import org.alignmentaudit.facts.BusinessProcess;

/**
 * How a process ran in one period.
 *
 * @param process the process
 * @param date end of the period
 * @param rate share of cases that left the normal way, 0 to 1
 */
public record ProcessState(BusinessProcess process, LocalDate date, double rate) {}
