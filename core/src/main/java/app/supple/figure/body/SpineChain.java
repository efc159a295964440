// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.body.Proportions.Region;
import app.supple.figure.body.Proportions.Segment;
import app.supple.figure.pose.Bend;
import app.supple.figure.pose.TrunkPose;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.EnumMap;
import java.util.Map;

/// Walks up the spine from a pelvis at the origin, joint by joint.
final class SpineChain {
    private final Map<Level, Placement> levels = new EnumMap<>(Level.class);
    private Placement next;

    private SpineChain(Placement pelvis) {
        levels.put(Level.PELVIS, pelvis);
        next = new Placement(pelvis.point(Proportions.PELVIS_TO_L5), pelvis.frame());
    }

    static Map<Level, Placement> of(TrunkPose pose) {
        Frame pelvis = Frame.UPRIGHT
                .turnedAboutUp(pose.pelvis().yaw())
                .turnedAboutRight(pose.pelvis().pitch())
                .turnedAboutFront(pose.pelvis().roll())
                .turnedAboutUp(pose.pelvis().turn());
        SpineChain chain = new SpineChain(new Placement(Vector.ZERO, pelvis));
        chain.climb(Proportions.LUMBAR, pose.spine().lumbar());
        chain.climb(Proportions.THORAX, pose.spine().thorax());
        chain.levels.put(Level.C7, chain.next);
        chain.climb(Proportions.NECK, pose.spine().neck());
        chain.nod(pose.spine().nod());
        chain.putHead();
        return chain.levels;
    }

    /// Flexion is shared out as the region says, side-bend and rotation equally.
    private void climb(Region region, Bend bend) {
        int joints = region.segments().size();
        for (Segment segment : region.segments()) {
            Frame frame = next.frame()
                    .turnedAboutUp(bend.rotation() / joints)
                    .turnedAboutFront(bend.sideBend() / joints)
                    .turnedAboutRight(-(segment.neutral() + bend.flexion() * segment.share()));
            levels.put(segment.level(), new Placement(next.at(), frame));
            next = new Placement(next.at().plus(frame.up().times(region.length())), frame);
        }
    }

    private void nod(double degrees) {
        Placement atlas = at(Level.ATLAS);
        levels.put(Level.ATLAS, new Placement(atlas.at(), atlas.frame().turnedAboutRight(-degrees)));
    }

    private void putHead() {
        Placement atlas = at(Level.ATLAS);
        levels.put(Level.HEAD, new Placement(atlas.point(Proportions.ATLAS_TO_HEAD), atlas.frame()));
    }

    private Placement at(Level level) {
        Placement placement = levels.get(level);
        if (placement == null) {
            throw new IllegalStateException(level + " is not placed yet");
        }
        return placement;
    }
}
