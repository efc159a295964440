// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.delay.Pause;
import app.supple.server.wire.Words;
import app.supple.server.words.nudge.PauseWords;
import app.supple.server.words.nudge.Wall;

/// One pause, from `from` until `until` (excluded), with the offset of the person.
///
/// @param because `hour`, `until_morning`, `holiday` or `illness`
/// @param words as within a sentence
record PauseJson(String from, String until, String because, String words) {

    static PauseJson of(Pause pause, Wall wall) {
        return new PauseJson(
                wall.offset(pause.from()).toString(),
                wall.offset(pause.until()).toString(),
                Words.of(pause.cause()),
                PauseWords.pause(pause, wall));
    }
}
