// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.body.Joint;
import app.supple.figure.paint.Arrow;
import java.util.List;

/// Reads one arrow of a figure. The keys are described in `docs/content.md`.
final class ArrowFields {

    private ArrowFields() {}

    static Arrow arrow(Fields fields) {
        var span = new Arrow.Span(fields.decimal("from"), fields.decimal("to"));
        if (fields.has("follows")) {
            List<Double> shift = fields.decimals("shifted", 2);
            return new Arrow.Way(fields.word("follows", Joint.class), shift.get(0), shift.get(1), span);
        }
        Joint about = fields.word("round", Joint.class);
        double radius = fields.decimal("radius");
        return fields.has("rise")
                ? new Arrow.Turn(about, fields.decimal("rise"), radius, span)
                : new Arrow.Arc(about, radius, span);
    }
}
