// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Brings together activities of two places. `a1` may be sitting here and lifting there, so what comes in is known by
/// its words, and its answers go with it.
final class Naming {

    private final List<Activity> mine;
    private final List<Activity> all;
    private final Map<ActivityId, ActivityId> names = new HashMap<>();

    Naming(List<Activity> mine, List<Activity> theirs) {
        this.mine = List.copyOf(mine);
        this.all = new ArrayList<>(mine);
        theirs.forEach(this::add);
    }

    /// Mine first, then those that are new here.
    List<Activity> all() {
        return List.copyOf(all);
    }

    boolean changesNothing() {
        return all.equals(mine);
    }

    CheckIn renamed(CheckIn checkIn) {
        var answers = checkIn.answers();
        Map<ActivityId, Integer> activities = new HashMap<>();
        answers.activities().forEach((id, value) -> activities.put(names.getOrDefault(id, id), value));
        return new CheckIn(
                checkIn.date(),
                checkIn.round(),
                new Answers(answers.numbers(), activities, answers.medicine(), answers.words()),
                checkIn.revision());
    }

    private void add(Activity theirs) {
        Optional<Activity> same =
                all.stream().filter(one -> one.name().equals(theirs.name())).findFirst();
        names.put(theirs.id(), same.map(Activity::id).orElseGet(() -> added(theirs)));
    }

    private ActivityId added(Activity theirs) {
        ActivityId id = isTaken(theirs.id()) ? free() : theirs.id();
        long asked = all.stream().filter(Activity::current).count();
        all.add(new Activity(id, theirs.name(), theirs.current() && asked < Activity.MOST));
        return id;
    }

    private ActivityId free() {
        return IntStream.rangeClosed(1, all.size() + 1)
                .mapToObj(number -> new ActivityId("a" + number))
                .filter(id -> !isTaken(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(ActivityId id) {
        return all.stream().anyMatch(one -> one.id().equals(id));
    }
}
