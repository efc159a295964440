// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.note.DayNote;
import app.supple.progress.measure.Outcomes;
import app.supple.safety.Screening;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a clinician gets to read, as facts without words.
///
/// @param who null for who does not want to be named
/// @param outcomes in the order of [app.supple.progress.measure.Track#forClinicians]; only of what was answered
public record Report(Period period, @Nullable Who who, List<OutcomeRow> outcomes, Practice practice, Told told) {

    /// From when to when, and after which programme.
    ///
    /// @param programme its title, or null for who follows none
    /// @param length of the programme in weeks; 0 for who follows none
    public record Period(
            Weeks weeks, LocalDate today, @Nullable String programme, int length) {

        /// Counted from 1.
        public int week() {
            return weeks.passed(today) + 1;
        }
    }

    /// What was done, what hurt, and what is to be done now.
    ///
    /// @param pains newest first, each movement once
    /// @param exercises empty while answers ask for help first
    public record Practice(Adherence adherence, List<PainReport> pains, List<Exercise> exercises) {

        public Practice {
            pains = List.copyOf(pains);
            exercises = List.copyOf(exercises);
        }
    }

    /// What the person said.
    ///
    /// @param checkIns since the start, oldest first
    /// @param activities all that were ever named
    /// @param notes of the days since the start, oldest first
    /// @param screening the latest, or null
    public record Told(
            List<CheckIn> checkIns,
            List<Activity> activities,
            List<DayNote> notes,
            @Nullable Screening screening) {

        public Told {
            checkIns = List.copyOf(checkIns);
            activities = List.copyOf(activities);
            notes = List.copyOf(notes);
        }

        public Outcomes outcomes() {
            return new Outcomes(checkIns);
        }
    }
}
