// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.library.Dose;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import java.time.Duration;
import java.util.Set;

/// Reads the keys that every dose has: how much, and on what grounds.
record DoseFields(Set<String> sources) {

    private static final Limits HOLD_SECONDS = Limits.between(5, 120);
    private static final Limits CYCLE_SECONDS = Limits.between(2, 20);
    private static final Limits REPETITIONS = Limits.between(1, Dose.MOST_REPETITIONS);

    /// How a stretch is done, and so which keys its doses have.
    enum Movement {
        HOLD,
        REPEAT
    }

    static Movement movement(Dose dose) {
        return switch (dose) {
            case Dose.Hold _ -> Movement.HOLD;
            case Dose.Cycles _ -> Movement.REPEAT;
        };
    }

    Dose dose(Fields fields, Movement movement) {
        int repetitions = fields.number("repetitions", REPETITIONS);
        return switch (movement) {
            case HOLD -> new Dose.Hold(seconds(fields, "hold-seconds", HOLD_SECONDS), repetitions);
            case REPEAT -> new Dose.Cycles(seconds(fields, "cycle-seconds", CYCLE_SECONDS), repetitions);
        };
    }

    Grounds grounds(Fields fields) {
        return new Grounds(
                source(fields), fields.word("confidence", Confidence.class), fields.prose("because", Limits.upTo(1)));
    }

    SourceId source(Fields fields) {
        return new SourceId(fields.nameOf("source", sources));
    }

    static Duration seconds(Fields fields, String key, Limits limits) {
        return Duration.ofSeconds(fields.number(key, limits));
    }
}
