// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Rhythm;
import app.supple.reminder.Agenda;
import app.supple.reminder.Agenda.LeftOut;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.server.web.page.rhythm.DayPicture.Mark;
import app.supple.server.web.page.rhythm.DayPicture.Row;
import app.supple.server.web.site.Says;
import app.supple.server.words.Capitals;
import app.supple.server.words.ReminderWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws a planned day: what happens when, and how far it is from there to the next.
final class DayDrawing {

    /// Two hours are about as high as a thumb. Lines never run into each other, and a day without breaks is not a mile.
    private static final double REM_A_MINUTE = 0.028;

    private static final double LEAST_REM = 1.75;
    private static final double MOST_REM = 8;

    private final Agenda agenda;
    private final Cadence cadence;
    private final Rhythm rhythm;
    private final LocalDateTime rising;
    private final int awake;

    /// @param minute after rising
    private record Moment(int minute, Mark mark, String words, String note) {}

    DayDrawing(Agenda agenda, Cadence cadence) {
        this.agenda = agenda;
        this.cadence = cadence;
        this.rhythm = cadence.week().on(agenda.date().getDayOfWeek()).rhythm();
        this.rising = agenda.date().atTime(rhythm.rising());
        this.awake = Math.toIntExact(rhythm.awake().toMinutes());
    }

    List<Row> rows() {
        List<Moment> moments = new ArrayList<>(moments().toList());
        silences().forEach(silence -> {
            boolean elsewhere = moments.stream().anyMatch(moment -> moment.minute() == silence.minute());
            if (silence.mark() == Mark.SILENCE || !elsewhere) {
                moments.add(silence);
            }
        });
        moments.sort(Comparator.comparingInt(Moment::minute).thenComparing(Moment::mark));
        return IntStream.range(0, moments.size())
                .mapToObj(i -> row(moments.get(i), moments.get(Math.min(i + 1, moments.size() - 1))))
                .toList();
    }

    /// Why what comes comes then, each reason once.
    List<String> notes() {
        Stream<String> reasons = agenda.slots().stream()
                .filter(slot -> slot.occurrence().rule() == Rule.NUDGE
                        || slot.occurrence().rule() == Rule.POSTURE)
                .map(slot ->
                        name(slot.occurrence().rule()) + ": " + Capitals.small(ReminderWords.reason(slot.reason())))
                .distinct();
        boolean counted = cadence.pace() instanceof Pace.SinceMovement;
        return Stream.concat(
                        reasons, counted ? Stream.of("Each movement of yours begins the count anew.") : Stream.of())
                .toList();
    }

    private Stream<Moment> moments() {
        return Stream.of(
                        Stream.of(new Moment(0, Mark.RISING, "Rising", ""), new Moment(awake, Mark.BED, "Bed", "")),
                        agenda.slots().stream().map(this::slot),
                        agenda.leftOut().stream().map(this::leftOut))
                .flatMap(each -> each);
    }

    private Moment slot(PlannedSlot slot) {
        Mark mark = switch (slot.occurrence().rule()) {
            case MORNING -> Mark.MORNING;
            case NUDGE -> Mark.BREAK;
            case POSTURE -> Mark.POSTURE;
            case EVENING -> Mark.EVENING;
        };
        String note = slot.isMoved() ? ReminderWords.reason(slot) : "";
        return new Moment(minute(slot.wall()), mark, name(slot.occurrence().rule()), note);
    }

    private Moment leftOut(LeftOut left) {
        return new Moment(
                minute(left.wall()),
                Mark.LEFT_OUT,
                "No " + Capitals.small(name(left.rule())),
                ReminderWords.omission(left.why()));
    }

    /// Where silence begins, and where it ends before the day does.
    private Stream<Moment> silences() {
        return IntStream.range(0, awake)
                .filter(minute -> isSilent(minute) != (minute > 0 && isSilent(minute - 1)))
                .mapToObj(minute -> isSilent(minute)
                        ? new Moment(minute, Mark.SILENCE, "Silent", "until " + time(silentUntil(minute)))
                        : new Moment(minute, Mark.NOTHING, "", ""));
    }

    private int silentUntil(int minute) {
        return IntStream.range(minute, awake)
                .filter(later -> !isSilent(later))
                .findFirst()
                .orElse(awake);
    }

    private boolean isSilent(int minute) {
        var time = rhythm.rising().plusMinutes(minute);
        return cadence.quiet().stream().anyMatch(hours -> hours.cover(time));
    }

    private Row row(Moment moment, Moment next) {
        boolean last = moment.mark() == Mark.BED;
        double least = moment.mark() == Mark.NOTHING ? 0 : LEAST_REM;
        double height = Math.clamp((next.minute() - moment.minute()) * REM_A_MINUTE, least, MOST_REM);
        return new Row(
                moment.mark(),
                moment.mark() == Mark.NOTHING ? "" : time(moment.minute()),
                moment.words(),
                moment.note(),
                !last && isSilent(moment.minute()),
                rem(height));
    }

    private String time(int minute) {
        return Says.time(rhythm.rising().plusMinutes(minute));
    }

    private int minute(LocalDateTime wall) {
        return Math.toIntExact(Duration.between(rising, wall).toMinutes());
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case MORNING -> "Morning session";
            case NUDGE -> "Break";
            case POSTURE -> "Posture";
            case EVENING -> "Evening session";
        };
    }

    private static String rem(double height) {
        return BigDecimal.valueOf(height).setScale(2, RoundingMode.HALF_UP) + "rem";
    }
}
