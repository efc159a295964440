// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.Receipt.Fault;
import app.supple.move.Kind;
import app.supple.move.Thing;
import app.supple.own.Darkroom;
import app.supple.person.PersonId;
import app.supple.server.wire.JsonFields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads things of every kind.
final class ThingReader {

    private final Known known;
    private final PersonId me;
    private final Instant now;
    private final MadeParts made;
    private final CheckInParts checkIns = new CheckInParts();
    private final DiaryParts diary;

    ThingReader(Known known, Darkroom darkroom, PersonId me, Instant now) {
        this.known = known;
        this.me = me;
        this.now = now;
        this.made = new MadeParts(known, darkroom);
        this.diary = new DiaryParts(made, me, now);
    }

    /// Reads one thing.
    ///
    /// @return null if it is none; what is wrong with it is among the faults then
    @Nullable Thing read(Kind kind, JsonFields fields, List<Fault> faults) {
        try {
            return read(kind, fields);
        } catch (IllegalArgumentException e) {
            // What cannot be written down in the core's words says itself what is wrong.
            if (faults.isEmpty()) {
                faults.add(new Fault("", String.valueOf(e.getMessage())));
            }
            return null;
        }
    }

    private @Nullable Thing read(Kind kind, JsonFields fields) {
        return switch (kind) {
            case PERSON -> PersonParts.person(fields, me);
            case PLACES -> PersonParts.places(fields);
            case INTRODUCTION -> PersonParts.introduction(fields, now);
            case REMINDERS -> WishParts.wish(fields);
            case PAUSES -> PersonParts.pause(fields);
            case EXERCISES -> made.exercise(fields);
            case ROUTINES -> made.routine(fields);
            case STANDING -> made.standing(fields);
            case PROGRAMMES -> PlanParts.enrolment(fields, known);
            case SESSION_WISHES -> PlanParts.sessionWish(fields);
            case EXPERIMENTS -> PlanParts.experiment(fields, now);
            case SCREENINGS -> PlanParts.screening(fields);
            case ACTIVITIES -> checkIns.activities(fields);
            case CHECK_INS -> checkIns.checkIn(fields);
            case NOTES -> diary.note(fields);
            case SESSIONS -> diary.entry(fields);
        };
    }
}
