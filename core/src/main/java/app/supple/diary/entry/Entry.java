// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import app.supple.person.PersonId;
import java.util.List;

/// One session as it was done. Apart from the feeling it never changes.
public record Entry(
        EntryId id, PersonId person, Occasion occasion, Ending ending, List<StepDone> steps, Feeling feeling) {

    /// The most steps that one entry holds.
    public static final int MOST_STEPS = 300;

    public Entry {
        steps = List.copyOf(steps);
    }

    public Entry feeling(Feeling newFeeling) {
        return new Entry(id, person, occasion, ending, steps, newFeeling);
    }

    /// The short form, for calendars.
    public Practice practice() {
        return new Practice(id, occasion, ending);
    }
}
