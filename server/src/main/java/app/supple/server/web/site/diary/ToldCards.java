// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.diary;

import app.supple.diary.checkin.CheckIn;
import app.supple.diary.note.DayNote;
import app.supple.person.PersonId;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.web.page.DiaryView.Told;
import app.supple.server.web.page.part.Line;
import app.supple.server.web.page.part.Link;
import app.supple.server.words.checkin.RoundWords;
import app.supple.server.words.checkin.SaidWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a person said of a day, beside what they did.
record ToldCards(Asking asking, PersonId person) {

    List<Told> of(LocalDate date) {
        List<Told> cards = new ArrayList<>();
        if (!date.isBefore(DayRequest.FIRST)) {
            cards.add(asking.notes().find(person, date).map(this::card).orElseGet(() -> blank(date)));
            asking.checkIns().find(person, date).map(this::card).ifPresent(cards::add);
        }
        return cards;
    }

    private Told card(DayNote note) {
        String address = "/notes/" + note.date();
        return new Told(
                "note",
                "How the day was",
                lines(SaidWords.of(note)),
                List.of(new Link("Change this note", address), new Link("Remove this note", address + "/remove")));
    }

    private Told card(CheckIn checkIn) {
        String address = "/check-in/" + checkIn.date();
        return new Told(
                "check-in",
                RoundWords.name(checkIn.round()),
                lines(SaidWords.of(checkIn, asking.activities().of(person))),
                List.of(
                        new Link("Change this check-in", address),
                        new Link("Remove this check-in", address + "/remove")));
    }

    private static Told blank(LocalDate date) {
        return new Told("note", "How the day was", List.of(), List.of(new Link("Add a note", "/notes/" + date)));
    }

    private static List<Line> lines(Map<String, String> said) {
        return said.entrySet().stream()
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
    }
}
