// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.reminder.meeting.Meeting;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DurationProperty;
import biweekly.property.ExceptionRule;
import biweekly.property.RecurrenceDates;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All the times at which one event takes place, worked out on the wall and turned into moments last: what is at 09:00
/// stays at 09:00 when the clocks change.
final class Series {

    /// The wall is worked out as if it were UTC, in which every time is there once.
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private final VEvent event;
    private final Wall start;
    private final Zones zones;
    private final Window window;
    private final Budget budget;

    Series(VEvent event, Zones zones, Window window, Budget budget) {
        this.event = event;
        this.start = Wall.of(event.getDateStart().getValue(), event.getDateStart(), zones);
        this.zones = zones;
        this.window = window;
        this.budget = budget;
    }

    /// @param changed single ones of this series that stand in the calendar themselves
    void meetings(List<VEvent> changed, Consumer<Meeting> found) {
        Duration length = length();
        if (!start.timed()) {
            return;
        }
        List<Recurrence> rules = Guard.rules(event, start.time());
        var exceptions = new Exceptions(zones, budget);
        exceptions.add(event, changed);
        event.getProperties(ExceptionRule.class).forEach(rule -> repeat(rule.getValue(), exceptions::add));
        Consumer<Wall> unlessExcepted = wall -> {
            if (!exceptions.cover(wall)) {
                meeting(wall, length).ifPresent(found);
            }
        };
        unlessExcepted.accept(start);
        rules.forEach(rule -> repeat(rule, unlessExcepted));
        for (RecurrenceDates dates : event.getRecurrenceDates()) {
            dates.getDates().forEach(date -> unlessExcepted.accept(wall(date, dates)));
            dates.getPeriods()
                    .forEach(period -> meeting(period, dates, exceptions).ifPresent(found));
        }
        budget.step();
    }

    private Wall wall(ICalDate date, RecurrenceDates dates) {
        budget.step();
        return Wall.of(date, dates, zones);
    }

    private Optional<Meeting> meeting(Period period, RecurrenceDates dates, Exceptions exceptions) {
        Wall begin = wall(period.getStartDate(), dates);
        Duration length = period.getDuration() == null
                ? Duration.between(
                        begin.moment(), wall(period.getEndDate(), dates).moment())
                : Duration.ofMillis(period.getDuration().toMillis());
        return exceptions.cover(begin) ? Optional.empty() : meeting(begin, length);
    }

    private Optional<Meeting> meeting(Wall wall, Duration length) {
        return Spans.meeting(wall.moment(), length).filter(window::touches);
    }

    private void repeat(Recurrence rule, Consumer<Wall> each) {
        DateIterator dates = withoutEnd(rule).getDateIterator(date(start.time()), UTC);
        if (rule.getCount() == null) {
            dates.advanceTo(date(window.earliest()));
        }
        while (dates.hasNext()) {
            budget.step();
            Wall wall = start.at(LocalDateTime.ofInstant(dates.next().toInstant(), ZoneOffset.UTC));
            if (wall.time().isAfter(window.latest()) || isOver(wall, rule.getUntil())) {
                return;
            }
            each.accept(wall);
        }
    }

    /// The end is a moment or a day, and what is worked out here is neither.
    private static Recurrence withoutEnd(Recurrence rule) {
        return new Recurrence.Builder(rule).until((ICalDate) null).build();
    }

    private boolean isOver(Wall wall, @Nullable ICalDate until) {
        if (until == null) {
            return false;
        }
        Wall last = Wall.of(until, event.getDateStart(), zones);
        return last.timed()
                ? wall.moment().isAfter(last.moment())
                : wall.time().toLocalDate().isAfter(last.time().toLocalDate());
    }

    private Duration length() {
        DateEnd end = event.getDateEnd();
        DurationProperty length = event.getDuration();
        if (end != null) {
            return Duration.between(
                    start.moment(), Wall.of(end.getValue(), end, zones).moment());
        }
        return length == null
                ? Duration.ZERO
                : Duration.ofMillis(length.getValue().toMillis());
    }

    private static Date date(LocalDateTime wall) {
        return Date.from(wall.toInstant(ZoneOffset.UTC));
    }
}
