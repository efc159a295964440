// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// What one arm does: given by its angles, or by where the wrist goes.
public sealed interface ArmPose {
    /// How far the fingers bend, degrees.
    double curl();

    /// Angles in degrees; bending is positive.
    record Bent(Shoulder shoulder, double elbowFlexion, Hand hand) implements ArmPose {
        @Override
        public double curl() {
            return hand.curl();
        }
    }

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

    /// Of the upper arm against the upper chest, in this order: lifted forward, away from the body, turned outward.
    record Shoulder(double flexion, double abduction, double externalRotation) {
        Shoulder toward(Shoulder other, double share) {
            return new Shoulder(
                    Share.of(share, flexion, other.flexion),
                    Share.of(share, abduction, other.abduction),
                    Share.of(share, externalRotation, other.externalRotation));
        }
    }

    /// How the hand is held. `curl` says how far the fingers bend, degrees.
    sealed interface Hand {
        double curl();

        /// Directions along the fingers and out of the palm, both on the same base.
        record Pointing(Relative fingers, Relative palm, double curl) implements Hand {}

        /// The hand follows the forearm. At 0, 0 the palm looks to the middle of the body; pronation turns the
        /// thumb inward, extension bends the hand back.
        record AtWrist(double pronation, double extension, double curl) implements Hand {}

        default boolean blendsWith(Hand other) {
            return switch (this) {
                case Pointing(var fingers, var palm, var _) ->
                    other instanceof Pointing to && fingers.blendsWith(to.fingers) && palm.blendsWith(to.palm);
                case AtWrist _ -> other instanceof AtWrist;
            };
        }

        /// At 0 the first hand, at 1 the second one; both must blend.
        static Hand between(Hand first, Hand second, double share) {
            if (first instanceof Pointing from && second instanceof Pointing to) {
                return new Pointing(
                        from.fingers.toward(to.fingers, share),
                        from.palm.toward(to.palm, share),
                        Share.of(share, from.curl, to.curl));
            }
            if (first instanceof AtWrist from && second instanceof AtWrist to) {
                return new AtWrist(
                        Share.of(share, from.pronation, to.pronation),
                        Share.of(share, from.extension, to.extension),
                        Share.of(share, from.curl, to.curl));
            }
            throw new IllegalArgumentException("Nothing lies between a hand that points and one that follows.");
        }
    }

    /// At 0 this pose, at 1 the other one.
    default ArmPose toward(ArmPose other, double share) {
        if (this instanceof Reaching from
                && other instanceof Reaching to
                && from.reach.blendsWith(to.reach)
                && from.hand.blendsWith(to.hand)) {
            return new Reaching(from.reach.toward(to.reach, share), Hand.between(from.hand, to.hand, share));
        }
        if (this instanceof Bent from && other instanceof Bent to && from.hand.blendsWith(to.hand)) {
            return new Bent(
                    from.shoulder.toward(to.shoulder, share),
                    Share.of(share, from.elbowFlexion, to.elbowFlexion),
                    Hand.between(from.hand, to.hand, share));
        }
        return new Between(this, other, share);
    }
}
