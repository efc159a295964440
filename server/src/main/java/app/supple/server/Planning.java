// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.diary.checkin.Beginning;
import app.supple.diary.past.DiaryPast;
import app.supple.person.Known;
import app.supple.person.TzRules;
import app.supple.plan.Courses;
import app.supple.plan.Milestones;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.plan.follow.Circumstances;
import app.supple.plan.follow.KeptCircumstances;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.RoutineName;
import app.supple.progress.experiment.DrawnWishes;
import app.supple.reminder.Reminders;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.engine.Objections;
import app.supple.reminder.feed.FeedPlan;
import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.meeting.InMeetings;
import app.supple.reminder.meeting.Meetings;
import app.supple.reminder.wish.PausedDays;
import app.supple.safety.Clearances;
import app.supple.server.content.Content;
import app.supple.server.feed.WrittenFeeds;
import app.supple.server.letter.LeftOut;
import app.supple.server.letter.LockedOut;
import app.supple.server.store.Store;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.session.Shorter;
import java.security.SecureRandom;
import java.time.InstantSource;

/// Introduces plans to all that they depend on: content, diary, answers, wishes and pauses.
final class Planning {

    private Planning() {}

    static Following of(Made made, Clearances clearances, Visits visits) {
        Content content = made.content();
        Store store = made.store();
        SessionWishes wishes = new DrawnWishes(
                store.sessionWishes(),
                store.experiments(),
                me -> visits.known().find(me).dateAt(visits.clock().instant()));
        Circumstances circumstances = circumstances(store, clearances, visits.known(), wishes);
        var courses = new Courses(
                content.library(),
                content.programmes(),
                store.enrolments(),
                new Milestones(new DiaryPast(store.entries(), store.writes())),
                circumstances);
        return new Following(
                content.library(),
                content.programmes(),
                new Plans(made.shelves(), content.routines(), store.ownRoutines(), courses),
                new Following.Kept(store.enrolments(), wishes));
    }

    /// When a person began.
    static Beginning beginning(Store store) {
        return new Beginning(store.enrolments(), store.checkIns(), store.chronicle());
    }

    /// As plans see them: with the evenings that an experiment leaves out.
    static Circumstances circumstances(Store store, Clearances clearances, Known known, Following following) {
        return circumstances(store, clearances, known, following.kept().wishes());
    }

    private static Circumstances circumstances(Store store, Clearances clearances, Known known, SessionWishes wishes) {
        return new KeptCircumstances(clearances, wishes, new PausedDays(store.wishes(), known));
    }

    /// Calls only for what suits a person now.
    static Reminders reminders(Made made, TzRules rules, Clearances clearances, InstantSource clock) {
        return new Reminders(
                rules,
                me -> Movements.of(
                        made.content().library(),
                        clearances.of(me, clock.instant()).conditions()));
    }

    /// What keeps back a nudge, besides pauses.
    static Objections objections(Meetings meetings, Clearances clearances, SessionWishes wishes) {
        return new InMeetings(meetings).or(new LockedOut(clearances)::to).or(new LeftOut(wishes)::to);
    }

    static Subscriptions subscriptions(Store store, Persons persons, Calls calls, Plans plans) {
        return new WrittenFeeds(
                store.feeds(),
                store.editions(),
                new FeedPlan(persons, calls),
                plans,
                bytes -> new SecureRandom().nextBytes(bytes));
    }

    /// A session for who asks from a command line.
    ///
    /// @param minutes at hand; 0 for as many as it takes
    /// @throws IllegalArgumentException if there is no such routine, or nothing of it fits
    static Shorter session(Following following, Visit visit, String routine, int minutes) {
        return following
                .plans()
                .session(new RoutineName(routine), visit.person(), visit.now(), Spare.WHEN_JUST_RISEN)
                .flatMap(planned -> Shorter.within(planned, minutes))
                .orElseThrow(() -> new IllegalArgumentException("There is no routine '" + routine + "'"
                        + (minutes == 0 ? "" : " of which anything fits into " + minutes + " minutes")
                        + ". Try morning, evening or the id of a stretch."));
    }
}
