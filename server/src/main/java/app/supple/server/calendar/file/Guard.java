// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.server.calendar.bound.Unreadable;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.util.List;

/// Turns away rules that no person makes, before anybody works them out.
final class Guard {

    static final int MOST_TIMES = 10_000;

    static final int LONGEST_INTERVAL = 1_000;

    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2200;

    private Guard() {}

    /// What the parser could not make out of a rule it leaves out, and then the rest would repeat for ever.
    ///
    /// @throws Unreadable if it was a rule
    static void checkWarnings(List<ParseWarning> warnings) {
        if (warnings.stream().anyMatch(warning -> "RRULE".equals(warning.getPropertyName()))) {
            throw new Unreadable(
                    "An event in the calendar has a rule for repeating that cannot be read. Make it anew, or"
                            + " export the calendar anew.");
        }
    }

    /// All rules by which an event repeats.
    ///
    /// @throws Unreadable if one of them is not to be worked out
    static List<Recurrence> rules(VEvent event, LocalDateTime start) {
        List<RecurrenceRule> rules = event.getProperties(RecurrenceRule.class);
        if (!rules.isEmpty() && (start.getYear() < EARLIEST_YEAR || start.getYear() > LATEST_YEAR)) {
            throw new Unreadable("An event in the calendar repeats since the year " + start.getYear()
                    + ". Give it a later beginning, or remove it.");
        }
        return rules.stream().map(rule -> checked(rule.getValue())).toList();
    }

    private static Recurrence checked(Recurrence rule) {
        Frequency frequency = rule.getFrequency();
        if (frequency == null || frequency == Frequency.SECONDLY || frequency == Frequency.MINUTELY) {
            throw new Unreadable(
                    "An event in the calendar repeats more often than every hour. Make it repeat less often, or"
                            + " remove it.");
        }
        if (rule.getCount() != null && (rule.getCount() < 1 || rule.getCount() > MOST_TIMES)) {
            throw new Unreadable("An event in the calendar repeats " + rule.getCount()
                    + " times. Up to 10,000 are read; make it fewer, or give it a last day instead.");
        }
        if (rule.getInterval() != null && (rule.getInterval() < 1 || rule.getInterval() > LONGEST_INTERVAL)) {
            throw new Unreadable("An event in the calendar repeats at an interval of " + rule.getInterval()
                    + ". Intervals from 1 to 1,000 are read; choose one of those.");
        }
        return rule;
    }
}
