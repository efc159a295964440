// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Rule;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Account.Line;
import app.supple.reminder.delay.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a person's calendar holds: their slots as planned, without those in a pause, and without words about posture,
/// which nobody wants to find in a calendar. Check-ins are no part of it: only Today asks for them.
///
/// A day is whole also when half of it is over, so that it does not change by itself.
public record FeedPlan(Persons persons, Calls calls) {

    /// What has begun by then may still concern today.
    private static final Duration PAST = Duration.ofDays(2);

    /// The slots of today and of the days after it, each in the order of time. A day without slots is there, and empty.
    ///
    /// @param days 1 to [Subscriptions#MOST_DAYS]
    public SortedMap<LocalDate, List<PlannedSlot>> days(PersonId person, Instant now, int days) {
        List<Pause> pauses = persons.wishes().pauses(person, now.minus(PAST));
        SortedMap<LocalDate, List<PlannedSlot>> all = new TreeMap<>();
        for (Account account : calls.accounts(person, persons.dateAt(person, now), days)) {
            all.put(account.date(), slots(account, pauses));
        }
        return all;
    }

    private static List<PlannedSlot> slots(Account account, List<Pause> pauses) {
        return account.lines().stream()
                .flatMap(FeedPlan::planned)
                .filter(slot -> slot.occurrence().rule() != Rule.POSTURE)
                .filter(slot -> pauses.stream()
                        .noneMatch(pause -> pause.covers(slot.at().toInstant())))
                .toList();
    }

    /// Put off or not, a slot stands where it was planned: no calendar is read often enough to follow.
    private static Stream<PlannedSlot> planned(Line line) {
        return switch (line) {
            case Line.Followed(var _, var _, var slot) -> Stream.ofNullable(slot);
            case Line.Unfollowed(var slot) -> Stream.of(slot);
            case Line.Silent _ -> Stream.empty();
        };
    }
}
