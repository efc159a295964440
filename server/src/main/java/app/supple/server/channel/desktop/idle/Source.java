// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import app.supple.server.machine.Answer;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/// One program that can be asked.
///
/// @param said what is used if it answers, as a sentence
/// @param read what it means; empty if it says nothing of use
record Source(String said, Call call, Function<String, Optional<Duration>> read) {

    Optional<Duration> ask(Programs programs) {
        if (!programs.has(call.words().getFirst())) {
            return Optional.empty();
        }
        Answer answer = programs.run(call, Idle.LONGEST);
        return answer.isGood() ? read.apply(answer.said()) : Optional.empty();
    }
}
