// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.look;

import app.supple.diary.Entries;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads whole entries and leaves out what nobody asked for. Obeys [ChronicleContract].
public record ChronicleInMemory(Entries entries) implements Chronicle {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    @Override
    public Optional<LocalDate> first(PersonId person) {
        return entries.between(person, EARLIEST, LATEST).stream()
                .map(entry -> entry.occasion().date())
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<DaySum> days(PersonId person, LocalDate first, LocalDate last) {
        return entries.between(person, first, last).stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.occasion().date(), TreeMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .map(ChronicleInMemory::sum)
                .toList();
    }

    @Override
    public List<Sitting> sittings(PersonId person, LocalDate first, LocalDate last) {
        return entries.between(person, first, last).stream()
                .map(ChronicleInMemory::sitting)
                .toList();
    }

    @Override
    public List<Moved> moves(PersonId person, LocalDate first, LocalDate last) {
        return steps(
                        person,
                        first,
                        last,
                        entry -> entry.steps().stream()
                                .filter(step -> step.result().outcome() != Outcome.SKIPPED)
                                .map(step -> new Moved(entry.occasion().date(), part(entry), step.stretch())))
                .distinct()
                .sorted(Comparator.comparing(Moved::date)
                        .thenComparing(moved -> moved.movement().value())
                        .thenComparing(Moved::part))
                .toList();
    }

    @Override
    public List<Hurting> hurts(PersonId person, LocalDate first, LocalDate last) {
        return steps(
                        person,
                        first,
                        last,
                        entry -> entry.steps().stream()
                                .filter(step -> step.result().outcome() == Outcome.HURT)
                                .map(step -> hurting(entry, step)))
                .toList();
    }

    private <T> Stream<T> steps(PersonId person, LocalDate first, LocalDate last, Function<Entry, Stream<T>> read) {
        return entries.between(person, first, last).stream().flatMap(read);
    }

    private static DaySum sum(Collection<Entry> day) {
        List<Entry> finished = new ArrayList<>(day);
        finished.removeIf(entry -> entry.ending() != Ending.FINISHED);
        return new DaySum(
                day.iterator().next().occasion().date(),
                count(finished, Part.MORNING) > 0,
                count(finished, Part.EVENING) > 0,
                count(finished, Part.PRACTICE),
                day.stream().map(entry -> entry.occasion().period().length()).reduce(Duration.ZERO, Duration::plus));
    }

    private static int count(Collection<Entry> entries, Part part) {
        return Math.toIntExact(
                entries.stream().filter(entry -> part(entry) == part).count());
    }

    private static Sitting sitting(Entry entry) {
        return new Sitting(
                entry.occasion().date(),
                part(entry),
                entry.occasion().period().start(),
                entry.occasion().period().length(),
                entry.ending() == Ending.FINISHED,
                new Sitting.Felt(
                        value(entry.feeling().before()), value(entry.feeling().after())));
    }

    private static Hurting hurting(Entry entry, StepDone step) {
        return new Hurting(
                entry.occasion().date(),
                part(entry),
                step.stretch(),
                value(step.result().pain()));
    }

    private static Part part(Entry entry) {
        RoutineName routine = entry.occasion().routine();
        if (routine.equals(RoutineName.MORNING)) {
            return Part.MORNING;
        }
        return routine.equals(RoutineName.EVENING) ? Part.EVENING : Part.PRACTICE;
    }

    private static @Nullable Integer value(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }
}
