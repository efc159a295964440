// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import static app.supple.figure.pose.Relative.inRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.supple.figure.Figure;
import app.supple.figure.Golden;
import app.supple.figure.GoldenPoses;
import app.supple.figure.SampleFigures;
import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Relative;
import app.supple.figure.pose.Sided;
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SkeletonTest {
    /// In H: less than a millimetre on a person of 1.75 m.
    private static final double TOLERANCE = 5e-4;

    static Stream<Pose> poses() {
        return SampleFigures.all().stream()
                .map(Figure::motion)
                .flatMap(motion -> Stream.of(motion.start(), motion.end()));
    }

    @Test
    void every_joint_lies_where_it_was_pinned() {
        List<String[]> pinned = Golden.lines("golden-joints.txt");
        assertThat(pinned).hasSize(16 * 2 * 25);
        for (String[] line : pinned) {
            Vector expected =
                    new Vector(Double.parseDouble(line[3]), Double.parseDouble(line[4]), Double.parseDouble(line[5]));
            Vector actual = joint(Skeleton.in(pose(line[0], line[1])), line[2]);
            assertThat(actual.minus(expected).length())
                    .as(String.join(" ", line))
                    .isLessThan(TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource("poses")
    void bones_keep_their_length_in_every_pose(Pose pose) {
        Skeleton skeleton = Skeleton.in(pose);
        for (BodySide side : BodySide.values()) {
            assertThat(skeleton.leg(side).upper().length()).isCloseTo(Proportions.THIGH, within(1e-9));
            assertThat(skeleton.leg(side).lower().length()).isCloseTo(Proportions.SHANK, within(1e-9));
            assertThat(skeleton.arm(side).upper().length()).isCloseTo(Proportions.UPPER_ARM, within(1e-9));
            assertThat(skeleton.arm(side).lower().length()).isCloseTo(Proportions.FOREARM, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("poses")
    void hands_and_feet_come_within_reach_of_their_targets(Pose pose) {
        Skeleton skeleton = Skeleton.in(pose);
        Bases bases = new Bases(new Trunk(skeleton.levels(), pose.trunk().shoulders()));
        for (BodySide side : BodySide.values()) {
            Vector wanted = bases.place(target(pose.arms().on(side)));
            assertThat(skeleton.arm(side).tip().at().minus(wanted).length()).isLessThan(.005);
        }
    }

    private static Relative target(ArmPose arm) {
        return switch (arm) {
            case ArmPose.Reaching reaching -> reaching.reach().target();
            case ArmPose.Bent _ -> throw new AssertionError("An arm given by its angles has no target.");
            case ArmPose.Between between -> target(between.to());
        };
    }

    @Test
    void a_leg_may_hang_on_the_other_one_but_not_both_on_each_other() {
        Pose pose = GoldenPoses.pose("figure-four", "start");
        LegPose crossed = pose.legs().right();

        assertThat(Pose.isCircle(pose.legs())).isFalse();
        assertThatThrownBy(() -> new Pose(pose.trunk(), pose.anchor(), new Sided<>(crossed, crossed), pose.arms()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measured from the other leg");
    }

    @Test
    void a_target_too_far_away_is_reached_for() {
        TwoBoneReach reach = TwoBoneReach.from(
                Vector.ZERO, new Vector(3, 0, 0), new TwoBoneReach.Lengths(.2, .1), new Vector(0, 1, 0));

        assertThat(reach.end().x()).isCloseTo(.3 * .9995, within(1e-9));
        assertThat(reach.middle().y()).isPositive();
    }

    @Test
    void a_knee_that_reaches_cannot_carry_the_body() {
        Pose pose = SampleFigures.all().getLast().motion().start();
        LegPose reaching = new LegPose.Reaching(new Reach(inRoom(.2, 0, 0), inRoom(1, 0, 0)), LegPose.Foot.FLAT);
        Anchor knee = new Anchor(Anchor.Point.RIGHT_KNEE, Vector.ZERO);

        assertThatThrownBy(() -> new Pose(pose.trunk(), knee, Sided.both(reaching), pose.arms()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("knee");
    }

    private static Pose pose(String figure, String moment) {
        return SampleFigures.all().stream()
                .filter(candidate -> candidate.name().id().name().equals(figure))
                .findFirst()
                .map(Figure::motion)
                .map(motion -> moment.equals("start") ? motion.start() : motion.end())
                .orElseGet(() -> GoldenPoses.pose(figure, moment));
    }

    private static Vector joint(Skeleton skeleton, String name) {
        BodySide side = name.endsWith("L") ? BodySide.LEFT : BodySide.RIGHT;
        return switch (name) {
            case "hipR", "hipL" -> skeleton.leg(side).upper().from();
            case "kneeR", "kneeL" -> skeleton.leg(side).upper().to();
            case "ankleR", "ankleL" -> skeleton.leg(side).lower().to();
            case "shoulderR", "shoulderL" -> skeleton.arm(side).upper().from();
            case "elbowR", "elbowL" -> skeleton.arm(side).upper().to();
            case "wristR", "wristL" -> skeleton.arm(side).lower().to();
            default -> skeleton.at(Level.valueOf(name.toUpperCase(Locale.ROOT))).at();
        };
    }
}
