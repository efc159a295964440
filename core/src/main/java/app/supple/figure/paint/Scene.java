// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Colour;
import app.supple.figure.look.Hair;
import app.supple.figure.outline.Outline;
import app.supple.figure.outline.TrunkShape;
import app.supple.figure.paint.BodyParts.Head;
import app.supple.figure.space.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A body in its pose, taken apart for painting: first the glows, which lie on other parts, then the body from the
/// farthest to the nearest part. Without a shadow of its own where the floor is seen from above.
public record Scene(List<Part> shadow, List<Part> body, List<Part> glows) {
    public Scene {
        shadow = List.copyOf(shadow);
        body = List.copyOf(body);
        glows = List.copyOf(glows);
    }

    /// One body in one or more poses. All scenes have the same parts in the same order: that of the last pose.
    public static List<Scene> of(Staging staging, List<Skeleton> poses, Hair hair) {
        Head head = Head.at(poses.getLast(), staging.view().camera(), hair);
        return poses.stream().map(pose -> scene(staging, pose, head)).toList();
    }

    private static Scene scene(Staging staging, Skeleton skeleton, Head head) {
        Camera camera = staging.view().camera();
        List<Part> shadow = staging.view().looksDown()
                ? List.of()
                : List.of(new Part.Flat("floor", Colour.SHADOW, List.of(new FloorShadow(skeleton).seenBy(camera))));
        TrunkShape trunk = new TrunkShape(skeleton);
        List<Part> body = new BodyParts(trunk, staging, camera, head).inOrder();
        List<Part> glows = IntStream.range(0, staging.glows().size())
                .mapToObj(i -> glow(i, staging.glows().get(i).seenBy(camera, trunk)))
                .toList();
        return new Scene(shadow, body, glows);
    }

    private static Part glow(int i, Outline outline) {
        return new Part.Flat("g" + i, Colour.GLOW, List.of(outline));
    }

    /// All parts, in an order that is the same for all scenes of a figure.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(glows);
        parts.addAll(shadow);
        parts.addAll(body);
        return parts;
    }
}
