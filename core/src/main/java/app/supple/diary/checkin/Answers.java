// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.util.Map;
import java.util.Optional;

/// What was answered. Nobody has to answer everything.
///
/// @param numbers only of what was answered
/// @param activities from 0 (cannot do it) to 10 (as before the back trouble); only of what was answered
/// @param words free words, at most [#LONGEST_WORDS] characters; empty if none
public record Answers(
        Map<Measure, Integer> numbers, Map<ActivityId, Integer> activities, Medicine medicine, String words) {

    public static final int LONGEST_WORDS = 500;
    public static final int AS_BEFORE = 10;

    public static final Answers NONE = new Answers(Map.of(), Map.of(), Medicine.UNSAID, "");

    public Answers {
        numbers = Map.copyOf(numbers);
        activities = Map.copyOf(activities);
        numbers.forEach((measure, value) -> {
            if (!measure.isPossible(value)) {
                throw new IllegalArgumentException(
                        measure + " is " + measure.least() + " to " + measure.most() + ", not " + value);
            }
        });
        activities.forEach((activity, value) -> {
            if (value < 0 || value > AS_BEFORE) {
                throw new IllegalArgumentException(activity.value() + " is 0 to 10, not " + value);
            }
        });
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("Words have at most 500 characters, not " + words.length());
        }
    }

    public Optional<Integer> number(Measure measure) {
        return Optional.ofNullable(numbers.get(measure));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
