// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceId;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// When an event that repeats does not take place: at dates left out, and where a single one was changed.
final class Exceptions {

    private final Set<Instant> moments = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Zones zones;
    private final Budget budget;

    Exceptions(Zones zones, Budget budget) {
        this.zones = zones;
        this.budget = budget;
    }

    void add(VEvent event, List<VEvent> changed) {
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().forEach(date -> add(date, dates));
        }
        for (VEvent single : changed) {
            RecurrenceId id = single.getRecurrenceId();
            add(id.getValue(), id);
        }
    }

    void add(Wall wall) {
        moments.add(wall.moment());
    }

    boolean cover(Wall wall) {
        return moments.contains(wall.moment()) || days.contains(wall.time().toLocalDate());
    }

    /// Some programs leave out a whole day where they mean the event on it.
    private void add(ICalDate date, ICalProperty property) {
        budget.step();
        Wall wall = Wall.of(date, property, zones);
        if (wall.timed()) {
            add(wall);
        } else {
            days.add(wall.time().toLocalDate());
        }
    }
}
