// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Says how many words of services came too late, because somebody else had taken over.
record CountedOccurrences(Occurrences kept) implements Occurrences {

    static final String REFUSED = "refused ";

    @Override
    public int add(List<Nudge> nudges) {
        return kept.add(nudges);
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return kept.find(occurrence);
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        return kept.between(person, first, last);
    }

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        return kept.claim(now, lease, persons);
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        List<Boolean> answers = kept.changeAll(changes);
        long late = IntStream.range(0, answers.size())
                .filter(i -> !answers.get(i) && changes.get(i).after().state() instanceof State.Sent)
                .count();
        if (late > 0) {
            System.out.println(REFUSED + late);
        }
        return answers;
    }
}
