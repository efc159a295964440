// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The file `anatomy/joint-ranges.yaml`: how far joints go, and where a figure goes further for a reason.
record JointRanges(List<Range> ranges, List<Beyond> exceptions) {
    record Range(String motion, double least, double most) {
        boolean allows(double degrees) {
            return degrees >= least - .5 && degrees <= most + .5;
        }
    }

    record Beyond(Range range, List<String> figures) {}

    static JointRanges read() {
        var problems = new Problems();
        JointRanges ranges = YamlFile.read(
                        ContentFiles.packed(), "anatomy/joint-ranges.yaml", problems, JointRanges::ranges)
                .orElseThrow();
        problems.throwIfAny();
        return ranges;
    }

    private static JointRanges ranges(Fields fields) {
        return new JointRanges(
                fields.maps("ranges", Limits.between(1, 40), map -> {
                    map.name("source");
                    return range(map);
                }),
                fields.maps("exceptions", Limits.between(0, 10), map -> {
                    map.prose("why", Limits.between(1, 2));
                    return new Beyond(range(map), map.texts("figures", Limits.between(1, 12), Limits.upTo(60)));
                }));
    }

    private static Range range(Fields fields) {
        return new Range(fields.name("motion"), fields.decimal("least"), fields.decimal("most"));
    }

    /// The range of every motion, as it holds for one figure.
    Map<String, Range> of(String figure) {
        Map<String, Range> byMotion = new TreeMap<>();
        ranges.forEach(range -> byMotion.put(range.motion(), range));
        exceptions.stream()
                .filter(exception -> exception.figures().contains(figure))
                .forEach(exception -> byMotion.put(exception.range().motion(), exception.range()));
        return byMotion;
    }
}
