// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.gate;

import app.supple.diary.Diary;
import app.supple.person.PersonId;
import app.supple.safety.Bar;
import app.supple.safety.Clearances;
import app.supple.safety.Due;
import app.supple.safety.Screenings;
import app.supple.safety.question.Interview;
import app.supple.safety.question.Questionnaire;
import java.time.Instant;
import java.util.function.Supplier;

/// What comes before a session: what was answered, and what is still to be asked.
public record Gate(Clearances clearances, Interview interview) {

    /// What stands before the next session of a person.
    public record Standing(Bar bar, Due due) {

        public boolean isOpen() {
            return bar == Bar.NONE && due == Due.NOT;
        }
    }

    /// A gate that knows what is kept.
    ///
    /// @param questionnaire read when the first question is needed
    public static Gate of(Screenings screenings, Diary diary, Supplier<Questionnaire> questionnaire) {
        var clearances = new Clearances(screenings, new DiaryOfLate(diary));
        return new Gate(clearances, new Interview(clearances, questionnaire));
    }

    /// For who asks from a command line.
    ///
    /// @throws IllegalArgumentException if help comes first; it says what to do
    public void refuseIfLocked(PersonId person, Instant now) {
        if (isLocked(person, now)) {
            throw new IllegalArgumentException(
                    "Your answers ask for help first. Open /screening in Supple: it says how.");
        }
    }

    /// Whether a session may be handed out; who was never asked may have one.
    public boolean isLocked(PersonId person, Instant now) {
        return clearances.isLocked(person, now);
    }

    public Standing standing(PersonId person, Instant now) {
        return new Standing(clearances.bar(person, now), clearances.due(person, now));
    }
}
