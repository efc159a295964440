// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.delivery.Destination;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Discretion;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.post.Contents;
import app.supple.delivery.post.Upkeep;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.server.words.delivery.MessageWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns what calls into words, for whoever sends it.
public record Letters(Persons persons, Calls calls, Destinations destinations) implements Contents {

    /// Messages are made ready so long before their minute.
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final String TODAY = "/";

    private static final Snooze QUARTER = new Snooze.For(Duration.ofMinutes(15));

    @Override
    public LocalDateTime wall(PersonId person, Instant at) {
        return persons.clock(person).read(at);
    }

    @Override
    public Content of(Parcel parcel, Destination to) {
        Cause cause = parcel.cause();
        if (cause.isTest()) {
            return new Content.Tell(MessageWords.test());
        }
        Optional<String> silent = Upkeep.silentDevice(cause, destinations.of(cause.person()));
        if (silent.isPresent()) {
            return new Content.Tell(MessageWords.unseen(silent.get()));
        }
        return Occurrence.named(cause.name(), cause.person())
                .flatMap(calls::find)
                .map(Kept::nudge)
                .filter(nudge -> isWanted(nudge, cause.call()))
                .<Content>map(nudge -> new Content.Tell(message(nudge, to)))
                .orElse(new Content.Drop(Reason.ANSWERED));
    }

    /// What a person is about to be sent.
    public List<Letter> soon(PersonId person, Instant now) {
        List<Destination> all = destinations.of(person).stream()
                .map(Known::destination)
                .filter(to -> to.manner().on())
                .toList();
        return all.isEmpty() ? List.of() : soon(all, calls.dueBetween(person, now, now.plus(AHEAD)));
    }

    /// What may be on screens of a reminder, this time and the time before: what was put off has called already.
    public List<Letter> about(Occurrence occurrence) {
        return calls.find(occurrence).map(Kept::nudge).stream()
                .flatMap(nudge -> Stream.of(nudge.call(), nudge.call() - 1)
                        .filter(call -> call > 0)
                        .flatMap(call -> about(nudge, call)))
                .toList();
    }

    private Stream<Letter> about(Nudge nudge, int call) {
        var cause = new Cause(nudge.occurrence().person(), nudge.occurrence().name(), call);
        var use = new Parcel.Use(nudge.leeway().due(), nudge.leeway().until());
        return destinations.of(cause.person()).stream()
                .map(Known::destination)
                .map(to -> new Letter(Parcel.of(cause, to.id(), use), to, message(nudge, to)));
    }

    private List<Letter> soon(List<Destination> all, List<Nudge> nudges) {
        List<Letter> letters = new ArrayList<>();
        for (Nudge nudge : nudges) {
            var cause =
                    new Cause(nudge.occurrence().person(), nudge.occurrence().name(), nudge.call());
            var use = new Parcel.Use(nudge.leeway().due(), nudge.leeway().until());
            all.forEach(to -> letters.add(new Letter(Parcel.of(cause, to.id(), use), to, message(nudge, to))));
        }
        return letters;
    }

    /// Not if somebody has answered, or looks at it, or has put it off since.
    private static boolean isWanted(Nudge nudge, int call) {
        return nudge.call() == call && nudge.state().isOnScreens() && !(nudge.state() instanceof State.Opened);
    }

    private Message message(Nudge nudge, Destination to) {
        Occurrence occurrence = nudge.occurrence();
        var movement = calls.slot(occurrence).map(PlannedSlot::movement).orElse(null);
        var call =
                new MessageWords.Call(occurrence.rule(), movement, to.manner().discretion());
        Message message = MessageWords.of(call, topic(occurrence), choices(nudge));
        return hidesItsPage(to) ? message.leadingTo(TODAY) : message;
    }

    /// Where an address stands among the words, that of a movement would name it. Today shows what calls.
    private static boolean hidesItsPage(Destination to) {
        boolean isRead = switch (to.address().way()) {
            case MAIL, NTFY, WEBHOOK -> true;
            case BROWSER, DESKTOP -> false;
        };
        return isRead && to.manner().discretion() == Discretion.NEUTRAL;
    }

    /// One for each person and rule: a phone that was off gets the latest break, not six.
    private static String topic(Occurrence occurrence) {
        return Topics.of(occurrence.person().value() + "/" + occurrence.rule());
    }

    private static List<Choice> choices(Nudge nudge) {
        boolean canWait = nudge.leeway().putOff(nudge.leeway().due(), QUARTER).isPresent();
        boolean isBreak = nudge.occurrence().rule() == Rule.NUDGE;
        return canWait || isBreak
                ? List.of(Choice.START, Choice.SNOOZE, Choice.SKIP)
                : List.of(Choice.START, Choice.SKIP);
    }
}
