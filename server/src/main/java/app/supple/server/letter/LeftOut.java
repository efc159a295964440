// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.plan.follow.Arrangement;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.Part;
import app.supple.reminder.Occurrence;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import java.time.Instant;
import java.util.Optional;

/// Objects to the call of a session that its person does without on that day.
public record LeftOut(SessionWishes wishes) {

    public Optional<Hush> to(Nudge nudge, Instant now) {
        Occurrence session = nudge.occurrence();
        return switch (session.rule()) {
            case MORNING -> ifSkipped(session, Part.MORNING);
            case EVENING -> ifSkipped(session, Part.EVENING);
            case NUDGE, POSTURE -> Optional.empty();
        };
    }

    private Optional<Hush> ifSkipped(Occurrence session, Part part) {
        var arrangement = new Arrangement(wishes.between(session.person(), session.date(), session.date()));
        return arrangement.skipped().contains(part) ? Optional.of(new Hush.LeftOut()) : Optional.empty();
    }
}
