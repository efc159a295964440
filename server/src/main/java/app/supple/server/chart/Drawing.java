// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import java.util.List;

/// A chart as marks, those in front last.
public record Drawing(Paper paper, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }
}
