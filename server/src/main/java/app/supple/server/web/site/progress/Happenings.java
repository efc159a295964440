// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.look.Hurting;
import app.supple.diary.note.DayNote;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends;
import app.supple.plan.follow.Enrolment;
import app.supple.progress.chart.Chart.Event;
import app.supple.server.web.answer.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What happened on which day, in words.
record Happenings(ProgressRooms rooms, Bends bends, Visit visit) {

    /// Oldest first. Programmes and pauses of all times, the rest of late.
    ///
    /// @param since what hurt before is left out
    List<Event> from(LocalDate since, List<DayNote> notes) {
        return Stream.of(
                        programmes(),
                        bends.away().stream().map(span -> new Event(span.first(), "A pause began.")),
                        hurts(since),
                        words(notes))
                .flatMap(events -> events)
                .filter(event -> !event.date().isAfter(visit.today()))
                .sorted(Comparator.comparing(Event::date))
                .distinct()
                .toList();
    }

    private Stream<Event> programmes() {
        return rooms.beginning().enrolments().of(me()).stream()
                .map(enrolment -> new Event(enrolment.since(), words(enrolment)));
    }

    private String words(Enrolment enrolment) {
        var id = enrolment.programme();
        if (id == null) {
            return "The two daily routines began.";
        }
        return rooms.named()
                .programmes()
                .named(id.value())
                .map(programme -> "The programme “" + programme.cover().title() + "” began.")
                .orElse("A programme began.");
    }

    private Stream<Event> hurts(LocalDate since) {
        var shelf = rooms.named().shelves().of(me());
        return rooms.done().chronicle().hurts(me(), since, visit.today()).stream()
                .map(hurting -> new Event(
                        hurting.date(),
                        hurt(
                                hurting,
                                shelf.find(hurting.movement())
                                        .map(stretch -> stretch.naming().name())
                                        .orElse("a movement"))));
    }

    private static String hurt(Hurting hurting, String movement) {
        Integer pain = hurting.pain();
        return "Hurt" + (pain == null ? "" : " " + pain + "/10") + ": " + movement + ".";
    }

    private static Stream<Event> words(List<DayNote> notes) {
        return notes.stream()
                .filter(note -> !note.words().isBlank())
                .map(note -> new Event(note.date(), "“" + note.words().strip() + "”"));
    }

    private PersonId me() {
        return visit.person().id();
    }
}
