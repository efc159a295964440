// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// What check-ins say, as lines over time.
///
/// @param checkIns since the start, oldest first; the first that answers a measure is its start
public record Outcomes(List<CheckIn> checkIns) {

    public Outcomes {
        checkIns = List.copyOf(checkIns);
    }

    /// The values of a track, oldest first; days without an answer are not in it.
    public List<Reading> readings(Track track) {
        return track == Track.ACTIVITIES ? activities(atStart()) : numbers(measure(track));
    }

    /// From the first reading to the last; empty until there are two.
    public Optional<Change> change(Track track) {
        List<Reading> readings = track == Track.ACTIVITIES ? activities(ratedLast()) : readings(track);
        return readings.size() < 2
                ? Optional.empty()
                : Optional.of(new Change(track, readings.getFirst(), readings.getLast()));
    }

    /// The readings of one activity.
    public List<Reading> readings(ActivityId activity) {
        return activities(Set.of(activity));
    }

    /// What the mean is made of: what was rated at the start.
    public Set<ActivityId> atStart() {
        return rated(checkIns).orElse(Set.of());
    }

    /// Of those, what was rated at last too: a mean of two would not compare with a mean of three.
    private Set<ActivityId> ratedLast() {
        Set<ActivityId> both = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        both.addAll(atStart());
        both.retainAll(rated(checkIns.reversed()).orElse(Set.of()));
        return both;
    }

    private static Optional<Set<ActivityId>> rated(Collection<CheckIn> inOrder) {
        return inOrder.stream()
                .map(checkIn -> checkIn.answers().activities().keySet())
                .filter(rated -> !rated.isEmpty())
                .findFirst();
    }

    private List<Reading> activities(Set<ActivityId> chosen) {
        return checkIns.stream()
                .flatMap(checkIn ->
                        mean(checkIn.answers(), chosen).stream().mapToObj(value -> new Reading(checkIn.date(), value)))
                .toList();
    }

    /// Only of who rated all of them.
    private static OptionalDouble mean(Answers answers, Set<ActivityId> chosen) {
        return answers.activities().keySet().containsAll(chosen)
                ? chosen.stream()
                        .mapToInt(id -> answers.activities().getOrDefault(id, 0))
                        .average()
                : OptionalDouble.empty();
    }

    private List<Reading> numbers(Measure measure) {
        return checkIns.stream()
                .flatMap(checkIn ->
                        checkIn.answers().number(measure).stream().map(value -> new Reading(checkIn.date(), value)))
                .toList();
    }

    private static Measure measure(Track track) {
        return switch (track) {
            case PAIN_NOW -> Measure.PAIN_NOW;
            case PAIN_USUAL, ACTIVITIES -> Measure.PAIN_USUAL;
            case PAIN_WORST -> Measure.PAIN_WORST;
            case BOTHERED -> Measure.BOTHERED;
            case DAYS_LIMITED -> Measure.DAYS_LIMITED;
            case MEDICINE_DAYS -> Measure.MEDICINE_DAYS;
            case ROLAND_MORRIS -> Measure.ROLAND_MORRIS;
        };
    }
}
