// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Reach;
import java.util.ArrayList;
import java.util.List;

/// A hand or a foot that is told to go farther than its limb is long; `missing` in H.
public record Unreached(BodySide side, Tip tip, double missing) {
    /// A straight limb is cut a little short, and soft flesh gives way: so much (H) nobody sees.
    private static final double UNSEEN = .005;

    public enum Tip {
        HAND,
        FOOT
    }

    public static List<Unreached> in(Pose pose) {
        Skeleton skeleton = Skeleton.in(pose);
        Bases bases = new Bases(new Trunk(skeleton.levels(), pose.trunk().shoulders()));
        List<Unreached> found = new ArrayList<>();
        for (BodySide side : BodySide.values()) {
            bases.add(side, skeleton.leg(side));
        }
        for (BodySide side : BodySide.values()) {
            if (pose.legs().on(side) instanceof LegPose.Reaching(Reach reach, var _)) {
                found.add(new Unreached(side, Tip.FOOT, missing(bases, reach, skeleton.leg(side))));
            }
            if (pose.arms().on(side) instanceof ArmPose.Reaching(Reach reach, var _)) {
                found.add(new Unreached(side, Tip.HAND, missing(bases, reach, skeleton.arm(side))));
            }
        }
        return found.stream().filter(one -> one.missing > UNSEEN).toList();
    }

    private static double missing(Bases bases, Reach reach, Limb limb) {
        return bases.place(reach.target()).minus(limb.tip().at()).length();
    }
}
