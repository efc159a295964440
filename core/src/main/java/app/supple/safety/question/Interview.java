// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import app.supple.person.PersonId;
import app.supple.safety.Answer;
import app.supple.safety.Clearances;
import app.supple.safety.Screening;
import app.supple.safety.Screening.Round;
import app.supple.safety.Screenings;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks, and keeps each answer as it is given. Front door of the room for who talks with the person.
public final class Interview {

    /// Who leaves in the middle carries on where they were, but not days later: bodies change.
    static final Duration LONGEST_ROUND = Duration.ofDays(1);

    private static final int MOST_TRIES = 10;

    private final Screenings screenings;
    private final Clearances clearances;
    private final Supplier<Questionnaire> questionnaire;

    /// @param questionnaire asked for only when it is needed
    public Interview(Clearances clearances, Supplier<Questionnaire> questionnaire) {
        this.screenings = clearances.screenings();
        this.clearances = clearances;
        this.questionnaire = questionnaire;
    }

    public Questionnaire questionnaire() {
        return questionnaire.get();
    }

    public Optional<Screening> latest(PersonId person) {
        return screenings.latest(person);
    }

    /// What is still to be answered in this round, in order; everything if another round is due.
    public List<String> open(PersonId person, Instant now) {
        Optional<Screening> latest = screenings.latest(person);
        Map<String, Answer> answers = latest.map(Screening::answers).orElse(Map.of());
        return open(answers, begin(person, latest.orElse(null), now));
    }

    public Verdict verdict(PersonId person) {
        return questionnaire()
                .verdict(screenings.latest(person).map(Screening::answers).orElse(Map.of()));
    }

    /// Keeps answers by the names of their questions.
    ///
    /// @throws IllegalArgumentException if one of them cannot be an answer to its question
    public void say(PersonId person, Map<String, Integer> said, Instant now) {
        said.forEach(this::check);
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        for (int i = 0; i < MOST_TRIES; i++) {
            if (screenings.keep(person, next(person, said, at))) {
                return;
            }
        }
        throw new IllegalStateException("Somebody else kept answering at the same time");
    }

    private void check(String step, int value) {
        if (!questionnaire().allows(step, value)) {
            throw new IllegalArgumentException("Not an answer to " + step);
        }
    }

    private Screening next(PersonId person, Map<String, Integer> said, Instant now) {
        Screening before = screenings.latest(person).orElse(null);
        Map<String, Answer> answers = new HashMap<>(before == null ? Map.of() : before.answers());
        said.forEach((step, value) ->
                answers.merge(step, new Answer(value, now, now), (earlier, _) -> earlier.again(value, now)));
        Instant begun = begin(person, before, now);
        Instant wholeBefore = before == null ? null : before.round().whole();
        Instant whole = open(answers, begun).isEmpty() ? begun : wholeBefore;
        int edition = before == null ? 1 : before.edition() + 1;
        return new Screening(
                edition,
                now,
                new Round(begun, whole),
                answers,
                questionnaire().verdict(answers).ruling());
    }

    private List<String> open(Map<String, Answer> answers, Instant begun) {
        return questionnaire().steps().stream()
                .filter(step ->
                        !answers.containsKey(step) || answers.get(step).at().isBefore(begun))
                .toList();
    }

    /// When the round began that an answer given now belongs to.
    private Instant begin(PersonId person, @Nullable Screening before, Instant now) {
        if (before == null) {
            return now;
        }
        Round round = before.round();
        boolean done = round.begun().equals(round.whole());
        boolean carriesOn = done || now.isBefore(round.begun().plus(LONGEST_ROUND));
        return carriesOn && clearances.isFresh(person, round.begun(), now) ? round.begun() : now;
    }
}
