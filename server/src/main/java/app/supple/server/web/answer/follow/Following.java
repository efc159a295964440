// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer.follow;

import app.supple.library.Library;
import app.supple.person.Person;
import app.supple.plan.Followed;
import app.supple.plan.Plans;
import app.supple.plan.follow.Arrangement;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.Enrolments;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.Programme;
import app.supple.programme.ProgrammeId;
import app.supple.programme.Programmes;
import app.supple.server.web.answer.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is to follow, who follows what, and what they want otherwise with single sessions.
public record Following(Library library, Programmes programmes, Plans plans, Kept kept) {

    /// Where it is kept.
    public record Kept(Enrolments enrolments, SessionWishes wishes) {}

    /// What the programme of who asks wants of them today; empty if they follow none.
    public Optional<Followed> today(Visit visit) {
        return plans.course(visit.person(), visit.today(), visit.now());
    }

    /// A day of their programme, with all that was known by its end.
    public Optional<Followed> day(Visit visit, LocalDate date) {
        return plans.course(visit.person(), date, knownBy(visit, date));
    }

    /// The last moment of a day, or now.
    public Instant knownBy(Visit visit, LocalDate date) {
        Person person = visit.person();
        Instant end = person.momentOf(date.plusDays(1), person.dayStart().at()).minusSeconds(1);
        return end.isBefore(visit.now()) ? end : visit.now();
    }

    /// What is wanted otherwise on a day.
    public Arrangement arrangement(Visit visit, LocalDate date) {
        return new Arrangement(kept.wishes().between(visit.person().id(), date, date));
    }

    /// From today on. Who follows it already goes on where they are.
    public void begin(Visit visit, Programme programme) {
        boolean follows = today(visit)
                .filter(followed -> followed.programme().id().equals(programme.id()))
                .isPresent();
        if (!follows) {
            keep(visit, programme.id());
        }
    }

    /// From today on there are the two written routines again.
    public void stop(Visit visit) {
        if (today(visit).isPresent()) {
            keep(visit, null);
        }
    }

    private void keep(Visit visit, @Nullable ProgrammeId programme) {
        kept.enrolments().keep(visit.person().id(), new Enrolment(visit.today(), programme));
    }
}
