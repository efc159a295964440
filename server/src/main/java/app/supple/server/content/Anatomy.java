// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.anatomy.Stretched;
import app.supple.figure.body.Unreached;
import app.supple.figure.pose.Pose;
import java.util.Locale;

/// Looks whether a figure whose file is well written is also possible.
final class Anatomy {

    private Anatomy() {}

    static void check(Figure figure, Fields fields) {
        checkReach("start", figure.motion().start(), fields);
        checkReach("end", figure.motion().end(), fields);
        for (Stretched stretched : figure.claims().stretched()) {
            if (stretched.growth(figure.motion()) <= 1) {
                fields.note("stretched", named(stretched) + " is not longer at the end than at the start.");
            }
        }
    }

    private static void checkReach(String key, Pose pose, Fields fields) {
        for (Unreached unreached : Unreached.in(pose)) {
            fields.note(
                    key,
                    String.format(
                            Locale.ROOT,
                            "the %s %s cannot reach its place: %.3f of the height are missing.",
                            unreached.side().name().toLowerCase(Locale.ROOT),
                            unreached.tip().name().toLowerCase(Locale.ROOT),
                            unreached.missing()));
        }
    }

    private static String named(Stretched stretched) {
        return stretched.muscle().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                + stretched.side().name().toLowerCase(Locale.ROOT);
    }
}
