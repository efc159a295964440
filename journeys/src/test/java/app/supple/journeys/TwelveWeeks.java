// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import java.util.List;
import java.util.Set;

/// The numbers of one invented person, who gets better over twelve weeks. Week 0 is the start, day 0 its day.
final class TwelveWeeks {

    static final int DAYS = 84;

    /// On these nothing was done and nothing noted.
    static final Set<Integer> MISSED = Set.of(10, 24, 25, 60);

    /// In the evening of this one a movement hurt.
    static final int HURT = 30;

    private TwelveWeeks() {}

    /// Usual pain of 10: 6 at the start, 5 from week 4, 4 from week 8, 3 in week 12.
    static int pain(int week) {
        return 6 - week / 4;
    }

    /// How much it bothers, of 10: 7 at the start, 5 in week 6, 3 in week 12.
    static int bothered(int week) {
        return 7 - week / 3;
    }

    /// Of 7, limited by the back on as many: 5 at the start, 4 in week 6, 2 in week 12.
    static int medicineDays(int week) {
        return 5 - week / 4;
    }

    /// How three activities go, of 10: 4 on average at the start, 5 in week 6, 7 in week 12.
    static List<Integer> activities(int week) {
        return List.of(3 + week / 4, 4 + week / 4, 5 + week / 4);
    }

    /// So that the seven days up to a check-in hold as many as [#medicineDays] says.
    static boolean tookMedicine(int day) {
        int week = (day + 6) / 7;
        return (day + 6) % 7 < medicineDays(week);
    }
}
