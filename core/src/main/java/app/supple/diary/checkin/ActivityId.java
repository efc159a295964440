// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.util.regex.Pattern;

/// Names an activity for good, whatever its words: `a1`, `a2` and so on.
public record ActivityId(String value) {

    private static final Pattern SHAPE = Pattern.compile("a[1-9][0-9]{0,3}");

    public ActivityId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An activity is called a1 to a9999, not " + value);
        }
    }
}
