// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.site.rhythm.FieldReader.Span;
import app.supple.server.words.WeekWords;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Checks the whole form before anybody speaks. What is not asked on it, such as the other days, stays as it was.
final class RhythmReader {

    private final Typed typed;
    private final Living before;
    private final FieldReader read;

    RhythmReader(Typed typed, Living before) {
        this.typed = typed;
        this.before = before;
        this.read = new FieldReader(typed);
    }

    /// Empty if anything is wrong; then [#errors] say what.
    Optional<Living> living() {
        Set<DayOfWeek> days = days();
        Rhythm rhythm = rhythm();
        if (rhythm != null) {
            checkNights(days, rhythm);
        }
        Pace pace = pace();
        Cap cap = cap();
        List<ActiveRange> ranges = isNone() ? List.of() : ranges(rhythm);
        List<QuietHours> quiet = quiet();
        Posture posture = posture();
        if (rhythm == null || !errors().isEmpty()) {
            return Optional.empty();
        }
        var living = new Living(
                before.rhythms().with(days, rhythm), new Wish(active(days, ranges), pace, quiet, cap, posture));
        checkSilence(living);
        return errors().isEmpty() ? Optional.of(living) : Optional.empty();
    }

    List<FieldError> errors() {
        return read.errors();
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = typed.days();
        if (days.isEmpty()) {
            read.complain("days", "Choose one day at least.");
        }
        return days;
    }

    private @Nullable Rhythm rhythm() {
        LocalTime rising = read.time("rise", "07:00");
        LocalTime bed = read.time("bed", "22:30");
        if (rising == null || bed == null) {
            return null;
        }
        if (!Rhythm.isPossible(rising, bed)) {
            read.complain(
                    "bed",
                    "From rising at " + rising + ", bed at " + bed
                            + " makes a day of under 4 or over 20 hours. Choose another time.");
            return null;
        }
        return new Rhythm(rising, bed);
    }

    /// Nobody goes to bed after having risen.
    private void checkNights(Set<DayOfWeek> days, Rhythm rhythm) {
        Rhythms others = before.rhythms();
        days.stream()
                .map(day -> day.plus(1))
                .filter(next -> !rhythm.isOverBy(days.contains(next) ? rhythm.rising() : rising(next)))
                .findFirst()
                .ifPresent(next -> read.complain(
                        "bed",
                        "Bed at " + rhythm.bed() + " comes after rising on " + WeekWords.name(next)
                                + ". Choose an earlier time, or tick that day too."));
        days.stream()
                .map(day -> day.minus(1))
                .filter(last -> !days.contains(last) && !others.on(last).isOverBy(rhythm.rising()))
                .findFirst()
                .ifPresent(last -> read.complain(
                        "rise",
                        WeekWords.name(last) + " ends in bed at "
                                + others.on(last).bed() + ". Rise later than that, or tick that day too."));
    }

    private LocalTime rising(DayOfWeek day) {
        return before.rhythms().on(day).rising();
    }

    private boolean isNone() {
        return typed.text("every").equals(Typed.NONE);
    }

    private Pace pace() {
        Interval every = every();
        return read.choice("counted", List.of(Typed.CLOCK, Typed.MOVEMENT)).equals(Typed.MOVEMENT)
                ? new Pace.SinceMovement(every)
                : new Pace.ByTheClock(every);
    }

    private Interval every() {
        List<String> choices = Stream.concat(Typed.USUAL.stream(), Stream.of(Typed.NONE, Typed.OTHER))
                .toList();
        return switch (read.choice("every", choices)) {
            case Typed.OTHER ->
                minutes(read.number("every_minutes", minutes(Interval.SHORTEST), minutes(Interval.LONGEST), ""));
            case "", Typed.NONE -> before.wish().pace().every();
            case String usual -> minutes(Integer.parseInt(usual));
        };
    }

    private Cap cap() {
        return typed.has("cap")
                ? new Cap.AtMost(read.number("cap", Cap.FEWEST, Cap.MOST, ", or leave it empty for no limit"))
                : new Cap.None();
    }

    /// @return null for whenever the person is up
    private @Nullable List<ActiveRange> ranges(@Nullable Rhythm rhythm) {
        if (!read.choice("when", List.of(Typed.AWAKE, Typed.RANGES)).equals(Typed.RANGES)) {
            return null;
        }
        int errors = errors().size();
        List<ActiveRange> ranges = new ArrayList<>();
        for (Span span : read.spans(Typed.RANGE)) {
            var range = new ActiveRange(span.from(), span.to());
            if (rhythm == null || fits(range, span, rhythm, ranges)) {
                ranges.add(range);
            }
        }
        if (ranges.isEmpty() && errors().size() == errors) {
            read.complain("range1_from", "Choose from when to when, or the whole day.");
        }
        return ranges;
    }

    private boolean fits(ActiveRange range, Span span, Rhythm rhythm, List<ActiveRange> others) {
        if (!range.isWithin(rhythm)) {
            read.complain(
                    span.name() + "_from",
                    range + " lies outside your day from " + rhythm.rising() + " to " + rhythm.bed()
                            + ". Choose other times.");
            return false;
        }
        Optional<ActiveRange> other =
                others.stream().filter(one -> one.overlaps(range, rhythm)).findFirst();
        other.ifPresent(one -> read.complain(
                span.name() + "_from", range + " overlaps " + one + ". Let one end before the other begins."));
        return other.isEmpty();
    }

    private Map<DayOfWeek, List<ActiveRange>> active(Set<DayOfWeek> days, @Nullable List<ActiveRange> ranges) {
        Map<DayOfWeek, List<ActiveRange>> active = new EnumMap<>(DayOfWeek.class);
        active.putAll(before.wish().active());
        for (DayOfWeek day : days) {
            active.remove(day);
            if (ranges != null) {
                active.put(day, ranges);
            }
        }
        return active;
    }

    private List<QuietHours> quiet() {
        return read.spans(Typed.QUIET).stream()
                .map(span -> new QuietHours(span.from(), span.to()))
                .toList();
    }

    private void checkSilence(Living living) {
        Stream.of(DayOfWeek.values())
                .filter(day -> QuietHours.swallow(
                        living.rhythms().on(day), living.wish().quiet()))
                .findFirst()
                .ifPresent(day -> read.complain(
                        "quiet1_from",
                        "Nothing is left of " + WeekWords.name(day)
                                + ". Let the silence end earlier, or choose no breaks."));
    }

    private Posture posture() {
        String posture =
                read.choice("posture", PostureChoices.values(before.wish().posture()));
        return posture.isEmpty() || posture.equals(Typed.OFF)
                ? new Posture.Off()
                : new Posture.Silent(minutes(Integer.parseInt(posture)));
    }

    private static Interval minutes(int minutes) {
        return new Interval(Duration.ofMinutes(minutes));
    }

    private static int minutes(Duration length) {
        return Math.toIntExact(length.toMinutes());
    }
}
