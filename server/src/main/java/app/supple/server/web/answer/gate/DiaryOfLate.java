// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.gate;

import app.supple.diary.Diary;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.person.PersonId;
import app.supple.safety.Lately;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Asks the diary what was done of late, for who has no door to it.
record DiaryOfLate(Diary diary) implements Lately.Asked {

    @Override
    public Lately upTo(PersonId person, Instant moment) {
        // The dates of a person lie within a day of those in UTC.
        LocalDate first = moment.minus(Lately.WEEKS)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .minusDays(1);
        LocalDate last = moment.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        List<Practice> done = diary.practices(person, first, last).stream()
                .filter(practice -> !start(practice).isAfter(moment))
                .toList();
        return new Lately(latest(done, _ -> true), latest(done, practice -> practice.ending() == Ending.ALARMED));
    }

    private static @Nullable Instant latest(List<Practice> done, Predicate<Practice> kind) {
        return done.stream()
                .filter(kind)
                .map(DiaryOfLate::start)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant start(Practice practice) {
        return practice.occasion().period().start();
    }
}
