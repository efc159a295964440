// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.PersonId;
import app.supple.reminder.Agenda;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Rule;
import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Next;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Objections;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.wish.Wishes.Planning;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Everything that persons, their devices and the passing of time ask of reminders. For many threads: the engine
/// hears one at a time.
public final class Calls {

    /// Days to come are planned at least so often, so that the horizon never comes near.
    private static final Duration PLANNED_ANEW = Duration.ofHours(6);

    /// An entry older than this does not answer what calls now.
    private static final Duration JUST_NOW = Duration.ofMinutes(30);

    private final Persons persons;
    private final Reminders reminders;
    private final Occurrences occurrences;
    private final Supplier<Moment> clocks;
    private final Horizon horizon;
    private final Set<PersonId> planned = new HashSet<>();
    private final OnPages pages;
    private final Drive drive;

    /// @param objections besides pauses
    /// @param clocks both of them, as they stand
    public Calls(
            Persons persons,
            Reminders reminders,
            Occurrences occurrences,
            Objections objections,
            Supplier<Moment> clocks) {
        this(persons, reminders, occurrences, objections, clocks, _ -> {});
    }

    /// As above.
    ///
    /// @param silenced hears of what is to leave all screens, and must not keep anybody waiting
    public Calls(
            Persons persons,
            Reminders reminders,
            Occurrences occurrences,
            Objections objections,
            Supplier<Moment> clocks,
            Consumer<Occurrence> silenced) {
        this.pages = new OnPages(silenced);
        this.persons = persons;
        this.reminders = reminders;
        this.occurrences = occurrences;
        this.clocks = clocks;
        this.horizon = new Horizon(persons, reminders, occurrences);
        this.drive = new Drive(new Engine(new Pauses(persons.wishes(), objections)), occurrences, pages);
    }

    /// Looks at the clocks and sees to what is due. To be asked every [Engine#TICK] at least, and by who wants to know.
    ///
    /// @return jumps of the clock, for the log
    /// @throws app.supple.person.NotKept if the store failed; the next look makes up for it
    public synchronized List<Jump> look(PersonId person) {
        if (isPlanWanted(person, now())) {
            planAnew(person);
        }
        List<Jump> jumps = tell(new Signal.Tick());
        if (!jumps.isEmpty()) {
            // What a clock that was ahead has passed over is still to come once it is put right.
            planAnew(person);
        }
        return jumps;
    }

    /// Plans a person's days to come again, after other wishes, another zone or another law.
    public synchronized void planAnew(PersonId person) {
        planned.add(person);
        Instant now = now();
        tell(new Signal.Planned(person, horizon.nudges(person, now)));
        persons.wishes().planned(person, new Planning(persons.rules().version(), now));
    }

    /// A person or their device says something about a nudge.
    ///
    /// @return why it cannot be put off, if that was asked for and cannot be
    public synchronized Optional<Leeway.Bound> answer(Occurrence occurrence, Event event) {
        tell(new Signal.Answered(occurrence, event));
        countFrom(occurrence.person(), event);
        return pages.refused();
    }

    /// A person has moved on their own account.
    public synchronized void moved(PersonId person, Event.Moved event) {
        tell(new Signal.Moved(person, event));
        countFrom(person, event);
    }

    /// Somebody has practised: the session of that end of the day is done, and what calls is answered. A word that
    /// comes hours later says nothing about what calls now.
    ///
    /// @param bookend [Rule#MORNING] or [Rule#EVENING] for such a session, [Rule#NUDGE] for anything else
    public synchronized void practised(PersonId person, Rule bookend, LocalDate date, Event.Done done) {
        for (Kept kept : occurrences.between(person, date, date)) {
            boolean isSession = kept.nudge().occurrence().rule() == bookend && bookend != Rule.NUDGE;
            boolean wasOpened = kept.nudge().state() instanceof State.Opened;
            if (isSession || wasOpened) {
                answer(kept.nudge().occurrence(), done);
            }
        }
        if (Duration.between(done.at(), now()).compareTo(JUST_NOW) < 0) {
            moved(person, new Event.Moved(done.at(), done.by()));
        }
    }

    public Optional<Kept> find(Occurrence occurrence) {
        return occurrences.find(occurrence);
    }

    /// What calls a person now: of several the latest.
    public Optional<Nudge> calling(PersonId person) {
        Instant now = now();
        LocalDate today = persons.dateAt(person, now);
        return occurrences.between(person, today.minusDays(2), today).stream()
                .map(Kept::nudge)
                .filter(nudge -> nudge.state().isOnScreens() && nudge.leeway().isUseful(now))
                .max(Comparator.comparing(nudge -> nudge.leeway().due()));
    }

    /// When something is to be seen to next, as far as it is followed.
    public Optional<Instant> nextDue(PersonId person) {
        Instant now = now();
        LocalDate today = persons.dateAt(person, now);
        return occurrences.between(person, today.minusDays(1), today.plusDays(Horizon.DAYS)).stream()
                .map(Kept::nudge)
                .filter(nudge -> !nudge.state().isOnScreens() && !nudge.state().isOver())
                .map(nudge -> nudge.leeway().due())
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /// What is to call in the time from `from` (excluded) to `to` (included), as far as it is followed. Words about
    /// posture
    /// are left out.
    public List<Nudge> dueBetween(PersonId person, Instant from, Instant to) {
        LocalDate today = persons.dateAt(person, from);
        return occurrences.between(person, today.minusDays(1), today.plusDays(1)).stream()
                .map(Kept::nudge)
                .filter(nudge -> nudge.occurrence().rule().isCalledOut())
                .filter(nudge -> !nudge.state().isOnScreens() && !nudge.state().isOver())
                .filter(nudge -> nudge.leeway().due().isAfter(from))
                .filter(nudge -> !nudge.leeway().due().isAfter(to))
                .toList();
    }

    /// An occurrence as it is planned now; empty if the plan has it no more.
    public Optional<PlannedSlot> slot(Occurrence occurrence) {
        Reminded who = persons.reminded(occurrence.person());
        return horizon.counted(who, reminders.day(who, occurrence.date())).slots().stream()
                .filter(slot -> slot.occurrence().equals(occurrence))
                .findFirst();
    }

    /// What comes next.
    public Next next(PersonId person) {
        return new Outlook(persons, this::accounts).next(person, now());
    }

    /// The accounts of some days, one a day.
    ///
    /// @param days 1 to [Reminders#MOST_DAYS]
    public List<Account> accounts(PersonId person, LocalDate from, int days) {
        var kept = occurrences.between(person, from, from.plusDays(days - 1L)).stream()
                .map(Kept::nudge)
                .collect(Collectors.groupingBy(nudge -> nudge.occurrence().date()));
        Reminded who = persons.reminded(person);
        return reminders.days(who, from, days).stream()
                .map(agenda -> horizon.counted(who, agenda))
                .map(agenda -> account(person, agenda, kept.getOrDefault(agenda.date(), List.of())))
                .toList();
    }

    /// A day as it would be by another wish; nothing is changed by asking.
    public Agenda imagined(PersonId person, Cadence wish, LocalDate date) {
        return reminders.day(persons.reminded(person).wishing(wish), date);
    }

    private Account account(PersonId person, Agenda agenda, List<Nudge> nudges) {
        return Account.of(agenda, nudges, persons.clock(person));
    }

    /// After a start, because nobody saw what happened meanwhile.
    private boolean isPlanWanted(PersonId person, Instant now) {
        return !planned.contains(person) || isPlanOld(person, now);
    }

    private boolean isPlanOld(PersonId person, Instant now) {
        return persons.wishes()
                .planning(person)
                .filter(planning -> planning.rules().equals(persons.rules().version()))
                .filter(planning -> !planning.at().isAfter(now))
                .filter(planning -> planning.at().plus(PLANNED_ANEW).isAfter(now))
                .isEmpty();
    }

    private List<Jump> tell(Signal signal) {
        List<Jump> jumps = new ArrayList<>(drive.take(clocks.get(), signal));
        for (List<Signal> news = pages.news(); !news.isEmpty(); news = pages.news()) {
            jumps.addAll(drive.take(clocks.get(), news));
        }
        return jumps;
    }

    /// Who counts from the last movement is to be called later.
    private void countFrom(PersonId person, Event event) {
        boolean moved = event instanceof Event.Done || event instanceof Event.Moved;
        if (moved && persons.countsFromMovement(person)) {
            planAnew(person);
        }
    }

    private Instant now() {
        return clocks.get().wall();
    }
}
