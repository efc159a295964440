// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.person.TzRules;
import app.supple.person.WallClock;
import app.supple.person.Whereabouts;
import app.supple.reminder.Reminded;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.rhythm.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One who lives in a world: where they are, what they wish, and whether what is planned for them is up to date.
final class Somebody {

    /// When they moved last on one of their days.
    record Move(LocalDate date, Instant at, int nudges) {}

    private Reminded who;
    private int changes;
    private int planned = -1;
    private int plans;
    private Instant plannedAsOf = Instant.MIN;

    @Nullable Move move;

    @Nullable Pause pause;

    Somebody(String name, ZoneId zone, Cadence cadence) {
        who = new Reminded(new PersonId(name), Whereabouts.always(zone), cadence);
    }

    Reminded who() {
        return who;
    }

    PersonId id() {
        return who.id();
    }

    void wishes(Cadence cadence) {
        who = who.wishing(cadence);
        move = null;
        changes++;
    }

    void goesTo(ZoneId zone, Instant since) {
        who = who.movedTo(zone, since);
        changes++;
    }

    /// Something of which the plan knows nothing yet.
    void changes() {
        changes++;
    }

    int version() {
        return changes;
    }

    /// @param asOf all that comes after it was planned
    void planned(int version, Instant asOf) {
        planned = version;
        plannedAsOf = asOf;
        plans++;
    }

    /// How often everything was planned anew.
    int plans() {
        return plans;
    }

    /// Whether the plan knows of all that has changed. What was due already when it was made, it left as it was.
    boolean isPlanned(Instant due) {
        return planned == changes && due.isAfter(plannedAsOf);
    }

    boolean isPaused(Instant wall) {
        return pause != null && pause.covers(wall);
    }

    WallClock clock(Instant moment, TzRules law) {
        return new WallClock(law.rules(who.whereabouts().zoneAt(moment)));
    }

    /// The day on which they rose last.
    LocalDate dayOf(Instant moment, TzRules law) {
        LocalDateTime wall = clock(moment, law).read(moment);
        LocalDate date = wall.toLocalDate();
        var rising = who.cadence().week().on(date.getDayOfWeek()).rhythm().rising();
        return wall.toLocalTime().isBefore(rising) ? date.minusDays(1) : date;
    }
}
