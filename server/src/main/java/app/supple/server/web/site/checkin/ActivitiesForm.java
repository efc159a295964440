// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.server.web.page.checkin.ActivitiesView.Row;
import app.supple.server.web.page.part.FieldError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The form for what a person would like to do again: always as many rows as there may be activities.
record ActivitiesForm(List<Named> rows) {

    private static final Named EMPTY = new Named("", "");

    private static final List<String> EXAMPLES = List.of(
            "Putting on my socks",
            "Sitting through a film",
            "Carrying the shopping home",
            "Playing on the floor with the children",
            "Sleeping through the night");

    /// One row.
    ///
    /// @param id of the activity that stood there, empty if none did
    /// @param name empty for none
    record Named(String id, String name) {}

    static ActivitiesForm of(List<Activity> activities) {
        List<Named> rows = new ArrayList<>();
        activities.stream()
                .filter(Activity::current)
                .forEach(activity -> rows.add(new Named(activity.id().value(), activity.name())));
        while (rows.size() < Activity.MOST) {
            rows.add(EMPTY);
        }
        return new ActivitiesForm(rows);
    }

    static ActivitiesForm sent(Map<String, String> fields) {
        List<Named> rows = new ArrayList<>();
        for (int number = 1; number <= Activity.MOST; number++) {
            String name = fields.getOrDefault(field(number), "")
                    .replaceAll("\\s+", " ")
                    .strip();
            rows.add(new Named(fields.getOrDefault("id_" + number, ""), name));
        }
        return new ActivitiesForm(rows);
    }

    /// With one row moved up.
    ///
    /// @param button `up-2`
    ActivitiesForm pressed(String button) {
        List<Named> moved = new ArrayList<>(rows);
        for (int at = 1; at < rows.size(); at++) {
            if (button.equals("up-" + (at + 1))) {
                Collections.swap(moved, at, at - 1);
            }
        }
        return new ActivitiesForm(moved);
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= rows.size(); number++) {
            String name = rows.get(number - 1).name();
            if (name.length() > Activity.LONGEST_NAME) {
                errors.add(new FieldError(
                        field(number),
                        "Activity " + number + " has " + name.length() + " characters. Shorten it to 60 or fewer."));
            } else if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
                errors.add(new FieldError(
                        field(number), "Activity " + number + " stands above already. Clear it, or name another."));
            }
        }
        return errors;
    }

    /// As they are to be kept. A new name in a row stands for the same thing, better said. What was left out before
    /// and is named again goes on where it was.
    ///
    /// @param known all that the person ever named
    List<Activity> activities(List<Activity> known) {
        List<Activity> activities = new ArrayList<>();
        int last = known.stream()
                .mapToInt(one -> Integer.parseInt(one.id().value().substring(1)))
                .max()
                .orElse(0);
        Set<ActivityId> taken = new HashSet<>();
        for (Named row : rows) {
            if (!row.name().isEmpty()) {
                ActivityId id = meant(known, row, taken);
                activities.add(new Activity(id == null ? new ActivityId("a" + ++last) : id, row.name(), true));
            }
        }
        return activities;
    }

    List<Row> view() {
        List<Row> view = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            view.add(new Row(at + 1, rows.get(at).id(), rows.get(at).name(), EXAMPLES.get(at)));
        }
        return view;
    }

    private static @Nullable ActivityId meant(List<Activity> known, Named row, Set<ActivityId> taken) {
        return known.stream()
                .filter(one -> row.id().isEmpty()
                        ? one.name().equalsIgnoreCase(row.name())
                        : one.id().value().equals(row.id()))
                .map(Activity::id)
                .filter(taken::add)
                .findFirst()
                .orElse(null);
    }

    private static String field(int number) {
        return "name_" + number;
    }
}
