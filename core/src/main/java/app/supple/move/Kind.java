// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import java.util.Locale;

/// The kinds of things, in the order in which they are taken along: whatever names another comes after it.
public enum Kind {
    PERSON(1),
    PLACES(1),
    INTRODUCTION(1),
    REMINDERS(1),
    PAUSES(10_000),
    EXERCISES(1_000),
    ROUTINES(1_000),
    STANDING(3),
    PROGRAMMES(10_000),
    SESSION_WISHES(20_000),
    EXPERIMENTS(10_000),
    SCREENINGS(10_000),
    ACTIVITIES(1),
    CHECK_INS(20_000),
    NOTES(40_000),
    SESSIONS(200_000);

    private final int most;

    Kind(int most) {
        this.most = most;
    }

    /// So many are read from one file: a hundred years of days, and ten times what ten years of sessions bring.
    public int most() {
        return most;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Which one a thing is of.
    public static Kind of(Thing thing) {
        return switch (thing) {
            case Thing.Me _ -> PERSON;
            case Thing.Places _ -> PLACES;
            case Thing.Introduced _ -> INTRODUCTION;
            case Thing.Reminding _ -> REMINDERS;
            case Thing.Paused _ -> PAUSES;
            case Thing.Made _ -> EXERCISES;
            case Thing.Composed _ -> ROUTINES;
            case Thing.Stands _ -> STANDING;
            case Thing.Enrolled _ -> PROGRAMMES;
            case Thing.Wished _ -> SESSION_WISHES;
            case Thing.Tried _ -> EXPERIMENTS;
            case Thing.Screened _ -> SCREENINGS;
            case Thing.Named _ -> ACTIVITIES;
            case Thing.Asked _ -> CHECK_INS;
            case Thing.Noted _ -> NOTES;
            case Thing.Done _ -> SESSIONS;
        };
    }
}
