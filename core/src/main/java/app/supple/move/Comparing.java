// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.checkin.CheckIn;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Practice;
import app.supple.diary.note.DayNote;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.PersonId;
import app.supple.person.Whereabouts;
import app.supple.plan.follow.SessionWish;
import app.supple.programme.RoutineName;
import app.supple.progress.experiment.Experiment;
import app.supple.reminder.wish.Wish;
import app.supple.safety.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks for what is here in the place of a thing that comes in. The diary is read once, and not once for each day.
final class Comparing {

    private final Kept kept;
    private final PersonId me;
    private final Map<RoutineName, String> titles;
    private boolean otherAnswers;
    private @Nullable Set<EntryId> entries;
    private @Nullable Map<LocalDate, DayNote> notes;
    private @Nullable Map<LocalDate, CheckIn> checkIns;

    Comparing(Kept kept, PersonId me) {
        this.kept = kept;
        this.me = me;
        this.titles = kept.own().routines().titles(me);
    }

    /// @param mine what stands in its place, if that is another
    record Found(Fate fate, @Nullable Thing mine) {}

    Found find(Thing thing) {
        return switch (thing) {
            case Thing.Me(var person) -> of(kept.people().find(me).orElse(null), person, Thing.Me::new);
            case Thing.Places(var places) -> of(travelled().orElse(null), places, Thing.Places::new);
            case Thing.Introduced(var who) -> of(kept.introductions().of(me).orElse(null), who, Thing.Introduced::new);
            case Thing.Reminding(var wish) -> of(chosen().orElse(null), wish, Thing.Reminding::new);
            case Thing.Paused(var pause) ->
                isKnown(kept.wishes().pauses(me, Instant.EPOCH).contains(pause));
            case Thing.Made made ->
                of(
                        kept.own().exercises().find(me, made.exercise().id()).orElse(null),
                        made.exercise(),
                        mine -> new Thing.Made(mine, null, false));
            case Thing.Composed composed -> routine(composed.routine());
            case Thing.Stands stands -> standing(stands);
            case Thing.Enrolled(var enrolment) ->
                of(
                        kept.planned().enrolments().of(me).stream()
                                .filter(mine -> mine.since().equals(enrolment.since()))
                                .findFirst()
                                .orElse(null),
                        enrolment,
                        Thing.Enrolled::new);
            case Thing.Wished(var wish) -> of(sessionWish(wish).orElse(null), wish, Thing.Wished::new);
            case Thing.Tried(var experiment) -> experiment(experiment);
            case Thing.Screened(var screening) -> screening(screening);
            case Thing.Named(var activities) ->
                isKnown(new Naming(kept.written().activities().of(me), activities).changesNothing());
            case Thing.Asked(var checkIn) -> of(checkIns().get(checkIn.date()), checkIn, Thing.Asked::new);
            case Thing.Noted(var note) -> of(notes().get(note.date()), note, Thing.Noted::new);
            case Thing.Done(var entry) -> isKnown(entries().contains(entry.id()));
        };
    }

    private static <T> Found of(@Nullable T mine, T theirs, Function<T, Thing> thing) {
        if (mine == null) {
            return new Found(Fate.NEW, null);
        }
        return mine.equals(theirs) ? new Found(Fate.KNOWN, null) : new Found(Fate.CLASH, thing.apply(mine));
    }

    private static Found isKnown(boolean known) {
        return new Found(known ? Fate.KNOWN : Fate.NEW, null);
    }

    /// Where somebody is now, their device tells again. Only who has travelled has something to lose.
    private Optional<Whereabouts> travelled() {
        return kept.people().whereabouts(me).filter(places -> places.stays().size() > 1);
    }

    private Optional<Wish> chosen() {
        return Optional.of(Fitting.in(kept, me).fitted(kept.wishes().of(me))).filter(wish -> !wish.equals(Wish.NONE));
    }

    private Found routine(OwnRoutine routine) {
        Optional<OwnRoutine> mine =
                kept.own().routines().find(me, routine.name()).map(here -> here.revision(0));
        return mine.isEmpty() && titles.containsKey(routine.name())
                ? new Found(Fate.KNOWN, null)
                : of(mine.orElse(null), routine, here -> new Thing.Composed(here, false));
    }

    private Found standing(Thing.Stands stands) {
        return of(
                Optional.ofNullable(kept.own().routines().standing(me).get(stands.part()))
                        .map(OwnRoutine::name)
                        .orElse(null),
                stands.name(),
                name -> new Thing.Stands(stands.part(), name));
    }

    private Optional<SessionWish> sessionWish(SessionWish wish) {
        return kept.planned().wishes().between(me, wish.date(), wish.date()).stream()
                .filter(mine -> mine.part() == wish.part())
                .findFirst();
    }

    /// Chance deals an evening once.
    private Found experiment(Experiment theirs) {
        List<Experiment> mine = kept.planned().experiments().of(me);
        Found found = of(
                mine.stream()
                        .filter(here -> here.start().equals(theirs.start()))
                        .findFirst()
                        .orElse(null),
                theirs,
                Thing.Tried::new);
        boolean dealt = mine.stream().anyMatch(here -> !here.start().equals(theirs.start()) && here.overlaps(theirs));
        return dealt && found.fate() != Fate.KNOWN ? new Found(Fate.STAYS_OUT, null) : found;
    }

    /// Answers build on each other, so only more of the same are taken: never old ones after new ones.
    private Found screening(Screening screening) {
        Optional<Screening> mine = kept.planned().screenings().history(me).stream()
                .filter(here -> here.edition() == screening.edition())
                .findFirst();
        if (mine.isPresent() && !mine.get().equals(screening)) {
            otherAnswers = true;
        }
        return otherAnswers ? new Found(Fate.STAYS_OUT, null) : isKnown(mine.isPresent());
    }

    private Set<EntryId> entries() {
        Set<EntryId> known = entries;
        if (known == null) {
            known = kept.written().entries().practices(me, Everything.FIRST, Everything.LAST).stream()
                    .map(Practice::id)
                    .collect(Collectors.toSet());
            entries = known;
        }
        return known;
    }

    private Map<LocalDate, DayNote> notes() {
        Map<LocalDate, DayNote> known = notes;
        if (known == null) {
            known = byDate(
                    kept.written().notes().between(me, Everything.FIRST, Everything.LAST).stream()
                            .map(note -> note.revision(0))
                            .toList(),
                    DayNote::date);
            notes = known;
        }
        return known;
    }

    private Map<LocalDate, CheckIn> checkIns() {
        Map<LocalDate, CheckIn> known = checkIns;
        if (known == null) {
            known = byDate(
                    kept.written().checkIns().all(me).stream()
                            .map(Landing::unseen)
                            .toList(),
                    CheckIn::date);
            checkIns = known;
        }
        return known;
    }

    private static <T> Map<LocalDate, T> byDate(List<T> all, Function<T, LocalDate> date) {
        Map<LocalDate, T> byDate = new HashMap<>();
        all.forEach(one -> byDate.put(date.apply(one), one));
        return byDate;
    }
}
