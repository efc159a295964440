// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.nudge;

import app.supple.reminder.day.Account.Line;
import app.supple.reminder.delay.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says moments as the clock on the wall of a person shows them, with no more of a date than is needed.
///
/// @param now when it is said
public record Wall(Pause.Days days, Instant now) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern(" yyyy", Locale.ROOT);

    /// `11:00`, `tomorrow, 07:00`, `Thursday 24 December, 04:00`
    public String moment(Instant moment) {
        LocalDateTime wall = read(moment);
        String time = TIME.format(wall);
        return wall.toLocalDate().equals(today()) ? time : date(wall.toLocalDate()) + ", " + time;
    }

    /// `today`, `tomorrow`, `Thursday 24 December`, and the year if it is another one.
    String date(LocalDate date) {
        if (date.equals(today())) {
            return "today";
        }
        return date.equals(today().plusDays(1)) ? "tomorrow" : inFull(date);
    }

    /// `today`, `tomorrow`, `on Thursday 24 December`
    String onDate(LocalDate date) {
        String said = date(date);
        return said.equals(inFull(date)) ? "on " + said : said;
    }

    /// The day of the person that a moment belongs to.
    LocalDate dateOf(Instant moment) {
        return days.dayStart().dateOf(read(moment));
    }

    /// The time at which a slot comes, or came: where it was put off to, while it waits.
    public String time(Line line) {
        return line instanceof Line.Followed(var nudge, var _, var _) && CardWords.isWaiting(nudge.state())
                ? TIME.format(read(nudge.leeway().due()))
                : TIME.format(line.wall());
    }

    /// For programs: `2026-11-25T11:00+01:00`
    public OffsetDateTime offset(Instant moment) {
        return moment.atOffset(days.clock().rules().getOffset(moment));
    }

    private String inFull(LocalDate date) {
        return DAY.format(date) + (date.getYear() == today().getYear() ? "" : YEAR.format(date));
    }

    private LocalDate today() {
        return read(now).toLocalDate();
    }

    private LocalDateTime read(Instant moment) {
        return days.clock().read(moment);
    }
}
