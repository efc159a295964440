// SPDX-License-Identifier: Apache-2.0
package app.supple.conformance;

import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.programme.ProgrammeId;
import app.supple.progress.report.SampleLives;
import app.supple.progress.report.Who;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.server.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/// Invented people whose files are looked at.
enum Life {
    /// Has done and said nothing.
    EMPTY {
        @Override
        void write(Store store) {}
    },
    /// Twelve weeks with everything filled in, and named.
    FULL {
        @Override
        void write(Store store) {
            store.enrolments().keep(PersonId.ME, new Enrolment(START, ProgrammeId.TRIAL_DOSE));
            lives(store).full();
            store.introductions().keep(PersonId.ME, new Who("Anna Lindqvist", 1978));
        }
    },
    /// Says strange things, and is told to ask for help.
    ODD {
        @Override
        void write(Store store) {
            lives(store).odd("<b>W\u202e\u0007 \uD83D\uDE00 שלום мир\n\u200b & \"'");
            var round = new Screening.Round(ASKED, null);
            var answers = Map.of(
                    "bladder", new Answer(Answer.YES, ASKED, ASKED),
                    "usual-pain", new Answer(Answer.SKIPPED, ASKED, ASKED),
                    "at-least-65", new Answer(Answer.YES, ASKED, ASKED));
            var ruling = new Ruling(Bar.EMERGENCY, Clearance.FULL);
            store.screenings().keep(PersonId.ME, new Screening(1, ASKED, round, answers, ruling));
        }
    };

    static final LocalDate START = LocalDate.of(2026, 8, 31);
    private static final Instant ASKED = Instant.parse("2026-11-20T08:00:00.123Z");

    abstract void write(Store store);

    private static SampleLives lives(Store store) {
        return new SampleLives(store.checkIns(), store.activities(), store.notes(), store.entries(), START);
    }
}
