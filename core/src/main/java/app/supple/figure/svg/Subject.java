// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Look;
import app.supple.figure.paint.Scene;
import app.supple.figure.paint.Staging;
import app.supple.figure.pose.Motion;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What is drawn.
public record Subject(Caption caption, Motion motion, Staging staging) {
    /// The movement at equal steps, its start and its end among them.
    List<Scene> film(int scenes, Look look) {
        return scenes(IntStream.range(0, scenes).mapToDouble(i -> i / (scenes - 1.0)), look);
    }

    /// The body at some points of its way, 0 to 1.
    List<Scene> scenes(DoubleStream ways, Look look) {
        List<Skeleton> poses = ways.mapToObj(way -> Skeleton.in(motion.at(way)).built(look.build()))
                .toList();
        return Scene.of(staging, poses, look.hair());
    }
}
