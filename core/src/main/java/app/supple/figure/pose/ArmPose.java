// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What one arm does.
public sealed interface ArmPose {
    /// How far the fingers bend, degrees.
    double curl();

    /// Where the wrist goes and how the hand is held.
    record Reaching(Reach reach, Hand hand) implements ArmPose {
        @Override
        public double curl() {
            return hand.curl();
        }
    }

    /// On the way from one kind of pose to another; `share` 0 is `from`, 1 is `to`. No numbers lie between the
    /// two, so both are worked out in the body as it is now, and the arm reaches between them.
    record Between(ArmPose from, ArmPose to, double share) implements ArmPose {
        @Override
        public double curl() {
            return Share.of(share, from.curl(), to.curl());
        }
    }

    /// Directions along the fingers and out of the palm, both on the same base, and how far the fingers bend,
    /// degrees.
    record Hand(Relative fingers, Relative palm, double curl) {
        boolean blendsWith(Hand other) {
            return fingers.blendsWith(other.fingers) && palm.blendsWith(other.palm);
        }

        Hand toward(Hand other, double share) {
            return new Hand(
                    fingers.toward(other.fingers, share),
                    palm.toward(other.palm, share),
                    Share.of(share, curl, other.curl));
        }
    }

    /// At 0 this pose, at 1 the other one.
    default ArmPose toward(ArmPose other, double share) {
        if (this instanceof Reaching(Reach reach, Hand hand)
                && other instanceof Reaching(Reach otherReach, Hand otherHand)
                && reach.blendsWith(otherReach)
                && hand.blendsWith(otherHand)) {
            return new Reaching(reach.toward(otherReach, share), hand.toward(otherHand, share));
        }
        return new Between(this, other, share);
    }
}
