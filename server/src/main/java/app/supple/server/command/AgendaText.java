// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import static java.util.stream.Collectors.joining;

import app.supple.reminder.Agenda;
import app.supple.reminder.Agenda.LeftOut;
import app.supple.reminder.PlannedSlot;
import app.supple.server.words.ReminderWords;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes agendas as lines for a terminal, what is left out among them.
final class AgendaText {

    private AgendaText() {}

    private record Row(LocalDateTime time, String text) {}

    /// Each day with its date and `place`, then a line a slot.
    static String of(List<Agenda> agendas, String place) {
        return agendas.stream().map(agenda -> day(agenda, place)).collect(joining("\n\n"));
    }

    private static String day(Agenda agenda, String place) {
        String weekday = agenda.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        Stream<Row> rows = Stream.concat(
                agenda.slots().stream().map(AgendaText::row),
                agenda.leftOut().stream().map(AgendaText::row));
        return weekday + " " + agenda.date() + ", " + place
                + rows.sorted(Comparator.comparing(Row::time)).map(Row::text).collect(joining("\n  ", "\n  ", ""));
    }

    private static Row row(PlannedSlot slot) {
        LocalDateTime time = slot.at().toLocalDateTime();
        String kind = slot.occurrence().rule().name().toLowerCase(Locale.ROOT);
        return new Row(time, line(time, slot.at().getOffset().getId(), kind, ReminderWords.reason(slot)));
    }

    private static Row row(LeftOut slot) {
        return new Row(slot.wall(), line(slot.wall(), "", "left out", ReminderWords.omission(slot.why())));
    }

    private static String line(LocalDateTime time, String offset, String kind, String why) {
        return String.format(Locale.ROOT, "%s  %-6s  %-8s  %s", time.toLocalTime(), offset, kind, why);
    }
}
