// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import java.util.List;
import java.util.Set;

/// The layers from the farthest to the nearest; which of them are in the far, darker tone; and which legs are
/// painted as thigh and shank, because their thigh points at the viewer.
public record Layering(List<Layer> order, Set<Layer> far, Set<Layer> split) {
    public Layering {
        order = List.copyOf(order);
        far = Set.copyOf(far);
        split = Set.copyOf(split);
    }
}
