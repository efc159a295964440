// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.prop.Prop;
import java.util.List;

/// Everything about a picture that is not the body itself.
public record Staging(View view, Layering layering, List<Prop> props, List<Glow> glows, List<Arrow> arrows) {
    public Staging {
        props = List.copyOf(props);
        glows = List.copyOf(glows);
        arrows = List.copyOf(arrows);
    }
}
