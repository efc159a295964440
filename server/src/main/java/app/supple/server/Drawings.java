// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Moment;
import app.supple.figure.Side;
import java.util.Optional;

/// Hands the drawings of the room `figure` to whoever asks by name.
record Drawings(Figures figures) {

    Optional<String> still(String name, boolean left, boolean start) {
        return figures.find(name)
                .flatMap(id -> figures.still(
                        FigureName.standard(id), left ? Side.LEFT : Side.RIGHT, start ? Moment.START : Moment.END));
    }
}
