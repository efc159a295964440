// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.paint.Scene;
import app.supple.figure.svg.PartMarkup.Glowing;
import java.util.stream.DoubleStream;

/// One pose as a complete SVG document. The end shows where the body came from, too.
public final class StillPicture {
    private StillPicture() {}

    public static String ofStart(Subject subject, Manner manner) {
        Scene scene = subject.scenes(DoubleStream.of(0), manner.look()).getFirst();
        Layers layers = layers(subject, manner, false);
        return new Paper(subject.caption(), manner)
                .still(layers.definitions(scene), layers.floor() + layers.body(scene));
    }

    public static String ofEnd(Subject subject, Manner manner) {
        var scenes = subject.scenes(DoubleStream.of(0, 1), manner.look());
        Scene end = scenes.getLast();
        Layers layers = layers(subject, manner, true);
        SvgPath path = new SvgPath(subject.staging().view());
        Ghost ghost = new Ghost(path, manner);
        String arrows = new ArrowMarkup(path, manner).written(subject.staging().arrows(), subject.motion());
        return new Paper(subject.caption(), manner)
                .still(
                        layers.definitions(end) + ghost.filter(),
                        layers.floor() + ghost.behind(scenes.getFirst(), end) + layers.body(end) + arrows);
    }

    private static Layers layers(Subject subject, Manner manner, boolean atEnd) {
        SvgPath path = new SvgPath(subject.staging().view());
        Glowing glowing = new Glowing(subject.staging().glows(), atEnd);
        return new Layers(subject.staging(), new PartMarkup(path, manner, Movement.NONE, glowing));
    }
}
