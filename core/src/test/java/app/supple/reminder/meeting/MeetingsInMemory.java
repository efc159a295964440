// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps meetings for as long as a test runs. Obeys [MeetingsContract]; not for several threads.
public final class MeetingsInMemory implements Meetings {

    private static final Comparator<Meeting> IN_ORDER =
            Comparator.comparing(Meeting::from).thenComparing(Meeting::until);

    private final Map<PersonId, BusyCalendar> calendars = new HashMap<>();
    private final Map<PersonId, List<Meeting>> meetings = new HashMap<>();

    @Override
    public Optional<BusyCalendar> calendar(PersonId person) {
        return Optional.ofNullable(calendars.get(person));
    }

    @Override
    public List<BusyCalendar> withAddress() {
        return calendars.values().stream()
                .filter(calendar -> calendar.source() instanceof BusyCalendar.Source.Address)
                .sorted(Comparator.comparing(calendar -> calendar.reading().triedAt()))
                .toList();
    }

    @Override
    public void choose(BusyCalendar calendar, List<Meeting> found) {
        calendars.put(calendar.person(), calendar);
        meetings.put(
                calendar.person(), found.stream().sorted(IN_ORDER).distinct().toList());
    }

    @Override
    public boolean read(BusyCalendar calendar, List<Meeting> found) {
        boolean ours = isChosen(calendar);
        if (ours) {
            choose(calendar, found);
        }
        return ours;
    }

    @Override
    public boolean note(BusyCalendar calendar) {
        return read(calendar, meetings.getOrDefault(calendar.person(), List.of()));
    }

    @Override
    public void forget(PersonId person) {
        calendars.remove(person);
        meetings.remove(person);
    }

    @Override
    public List<Meeting> overlapping(PersonId person, Instant from, Instant until) {
        return meetings.getOrDefault(person, List.of()).stream()
                .filter(meeting ->
                        meeting.from().isBefore(until) && meeting.until().isAfter(from))
                .toList();
    }

    private boolean isChosen(BusyCalendar calendar) {
        return calendar(calendar.person())
                .filter(chosen -> chosen.source().equals(calendar.source()))
                .isPresent();
    }
}
