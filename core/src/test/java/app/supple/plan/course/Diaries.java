// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.StretchId;
import app.supple.plan.course.Done.Around;
import app.supple.plan.course.Done.Felt;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes down what somebody did, from the first day of [TrialDose] on.
final class Diaries {

    private final List<Done> done = new ArrayList<>();

    /// Both sessions of some days, without pain; days count from 0, and `last` is included.
    Diaries all(int first, int last) {
        for (int day = first; day <= last; day++) {
            add(day, Part.MORNING, Around.UNSAID, Map.of());
            add(day, Part.EVENING, Around.UNSAID, Map.of());
        }
        return this;
    }

    /// Both sessions of a day; a movement of the evening hurt so much.
    Diaries hurt(int day, StretchId movement, int pain) {
        add(day, Part.MORNING, Around.UNSAID, Map.of());
        return add(day, Part.EVENING, Around.UNSAID, Map.of(movement, new Felt(pain, false)));
    }

    /// Both sessions of some days, with pain before and after each.
    Diaries sore(int first, int last, @Nullable Integer before, @Nullable Integer after) {
        for (int day = first; day <= last; day++) {
            add(day, Part.MORNING, new Around(before, after), Map.of());
            add(day, Part.EVENING, new Around(before, after), Map.of());
        }
        return this;
    }

    Diaries add(int day, Part part, Around pain, Map<StretchId, Felt> movements) {
        done.add(new Done(TrialDose.START.plusDays(day), part, true, pain, movements));
        return this;
    }

    Log log() {
        return Log.of(done, null);
    }

    List<Done> done() {
        return List.copyOf(done);
    }

    static LocalDate day(int number) {
        return TrialDose.START.plusDays(number);
    }
}
