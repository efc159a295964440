// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.util.regex.Pattern;

/// How the figures of a person are to look, in words such as `brown-long-broad`. Which looks there are, only the room
/// `figure` knows; a name it does not know stands for the usual one.
///
/// @param text at most [#LONGEST] characters; empty as long as nothing was chosen
public record LookName(String text) {

    public static final int LONGEST = 40;

    private static final Pattern SHAPE = Pattern.compile("([a-z]+(-[a-z]+)*)?");

    public static final LookName NOT_CHOSEN = new LookName("");

    public LookName {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "The name of a look is up to 40 small letters and hyphens, not '" + text + "'");
        }
    }
}
