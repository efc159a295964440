// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Round;
import app.supple.server.wire.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All check-ins, oldest first, and the one that today asks for.
///
/// @param due `start`, `week_6`, `week_12`, `week_26`, `weekly`, or null
/// @param activities those that are asked about now
public record CheckInsJson(@Nullable String due, List<ActivityJson> activities, List<CheckInJson> checkIns) {

    /// An activity that is asked about.
    ///
    /// @param name in the person's words
    public record ActivityJson(String id, String name) {}

    /// All of them as they are sent.
    ///
    /// @param activities all that the person ever named
    public static CheckInsJson of(@Nullable Round due, List<CheckIn> checkIns, List<Activity> activities) {
        return new CheckInsJson(
                due == null ? null : Words.of(due),
                activities.stream()
                        .filter(Activity::current)
                        .map(activity -> new ActivityJson(activity.id().value(), activity.name()))
                        .toList(),
                checkIns.stream()
                        .map(checkIn -> CheckInJson.of(checkIn, activities))
                        .toList());
    }
}
