// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.reminder.meeting.Meeting;
import app.supple.server.calendar.bound.Unreadable;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.text.ICalReader;
import biweekly.property.Uid;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// Gathers the meetings of one calendar, within a window.
final class Harvest {

    static final int MOST_MEETINGS = 5_000;

    private static final Comparator<Meeting> IN_ORDER =
            Comparator.comparing(Meeting::from).thenComparing(Meeting::until);

    private final TreeSet<Meeting> found = new TreeSet<>(IN_ORDER);
    private final String owner;
    private final Zones zones;
    private final Window window;
    private final Budget budget;

    /// @param owner the address of the person, to know what they declined; empty if the calendar does not say it
    /// @param nanos a clock that counts what this thread works
    Harvest(String owner, Zones zones, Window window, LongSupplier nanos) {
        this.owner = owner;
        this.zones = zones;
        this.window = window;
        this.budget = new Budget(nanos);
    }

    /// All of a calendar in the window, in the order of time and none twice.
    List<Meeting> meetings(String text) throws IOException {
        try (var reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            while (calendar != null) {
                Guard.checkWarnings(reader.getWarnings());
                events(calendar.getEvents());
                calendar.getComponents(VFreeBusy.class).forEach(this::add);
                calendar = reader.readNext();
            }
        }
        return List.copyOf(found);
    }

    private void events(List<VEvent> events) {
        Map<String, List<VEvent>> changed = events.stream()
                .filter(event -> event.getRecurrenceId() != null)
                .collect(Collectors.groupingBy(Harvest::name));
        for (VEvent event : events) {
            boolean single = event.getRecurrenceId() != null || name(event).isEmpty();
            if (event.getDateStart() != null && Spans.isBusy(event, owner)) {
                add(event, single ? List.of() : changed.getOrDefault(name(event), List.of()));
            }
        }
    }

    /// An event at a time that never was is no meeting.
    private void add(VEvent event, List<VEvent> changed) {
        try {
            var series = new Series(event, zones, window, budget);
            budget.next();
            series.meetings(changed, this::add);
        } catch (DateTimeException e) {
            return;
        }
    }

    private void add(VFreeBusy times) {
        budget.next();
        Spans.busy(times, zones, budget, this::add);
    }

    private void add(Meeting meeting) {
        if (window.touches(meeting)) {
            found.add(meeting);
        }
        if (found.size() > MOST_MEETINGS) {
            throw new Unreadable(
                    "The calendar has more than 5,000 meetings in the next weeks. Share one that has fewer.");
        }
    }

    private static String name(VEvent event) {
        Uid uid = event.getUid();
        return uid == null || uid.getValue() == null ? "" : uid.getValue();
    }
}
