// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.library.StretchId;
import app.supple.person.Person;
import app.supple.plan.Expected;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import app.supple.progress.report.Reports.Planned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person is to do now, as it is when nothing has to be spared for having just risen.
record Exercises(Planned planned, Person person, Instant now) {

    /// In the order of the evening; what is done in the morning only comes last.
    List<Exercise> all() {
        Map<StretchId, PlannedStretch> evening = evening();
        Map<StretchId, PlannedStretch> morning = today(isSwapped() ? RoutineName.EVENING : RoutineName.MORNING);
        Set<StretchId> ids = new LinkedHashSet<>(evening.keySet());
        ids.addAll(morning.keySet());
        List<Set<StretchId>> week = week().stream().map(Exercises::done).toList();
        return ids.stream()
                .map(id -> new Exercise(evening.get(id), morning.get(id), days(id, week)))
                .toList();
    }

    /// Strength has its days, so a whole week is looked at.
    private Map<StretchId, PlannedStretch> evening() {
        Map<StretchId, PlannedStretch> first = today(isSwapped() ? RoutineName.MORNING : RoutineName.EVENING);
        week().stream()
                .filter(day -> !day.arrangement().isSwapped())
                .flatMap(day -> day.sessions().evening().stretches().stream())
                .forEach(planned -> first.putIfAbsent(planned.stretch().id(), planned));
        return first;
    }

    private Map<StretchId, PlannedStretch> today(RoutineName name) {
        Map<StretchId, PlannedStretch> byId = new LinkedHashMap<>();
        planned.plans()
                .session(name, person, now, Spare.NO)
                .map(PlannedSession::stretches)
                .orElse(List.of())
                .forEach(stretch -> byId.putIfAbsent(stretch.stretch().id(), stretch));
        return byId;
    }

    private boolean isSwapped() {
        LocalDate today = person.dateAt(now);
        return planned.circumstances().arrangement(person.id(), today).isSwapped();
    }

    /// Empty for who follows no programme: then every day is alike.
    private List<Expected> week() {
        return planned.plans().days(person, person.dateAt(now), Exercise.EVERY_DAY, now);
    }

    private static Set<StretchId> done(Expected day) {
        Set<StretchId> ids = new LinkedHashSet<>();
        day.sessions()
                .morning()
                .stretches()
                .forEach(planned -> ids.add(planned.stretch().id()));
        day.sessions()
                .evening()
                .stretches()
                .forEach(planned -> ids.add(planned.stretch().id()));
        return ids;
    }

    private static int days(StretchId id, List<Set<StretchId>> week) {
        return week.isEmpty()
                ? Exercise.EVERY_DAY
                : (int) week.stream().filter(day -> day.contains(id)).count();
    }
}
