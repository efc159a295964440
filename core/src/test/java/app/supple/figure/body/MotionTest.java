// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import static app.supple.figure.pose.Relative.inRoom;
import static app.supple.figure.pose.Relative.onPelvis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.supple.figure.Figure;
import app.supple.figure.SampleFigures;
import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Sided;
import app.supple.figure.pose.TrunkPose.Shoulders;
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MotionTest {
    private static final int PHASES = 21;
    private static final double EXACT = 1e-9;

    /// On the way from hand on the mat to hand on the hip, from stretched out to drawn in: nothing in common.
    private static final ArmPose ON_THE_MAT = new ArmPose.Reaching(
            new Reach(inRoom(.155, .018, .105), inRoom(-.6, .2, .35)),
            new Hand.Pointing(inRoom(1, 0, 0), inRoom(0, -1, 0), 2));

    private static final ArmPose ON_THE_HIP = new ArmPose.Reaching(
            new Reach(onPelvis(.02, .05, .1), onPelvis(-1, 0, .5)),
            new Hand.Pointing(onPelvis(1, 0, 0), onPelvis(0, 0, -1), 30));
    private static final LegPose DRAWN_IN = new LegPose.Bent(new Hip(80, 0, 0), 90, new Foot.AtAnkle(0));
    private static final LegPose PUT_DOWN =
            new LegPose.Reaching(new Reach(inRoom(.15, .039, -.052), inRoom(1, 1, 0)), Foot.FLAT);

    static List<Motion> motions() {
        return SampleFigures.all().stream().map(Figure::motion).toList();
    }

    @ParameterizedTest
    @MethodSource("motions")
    void it_begins_in_one_pose_and_ends_in_the_other(Motion motion) {
        assertThat(Skeleton.in(motion.at(0))).isEqualTo(Skeleton.in(motion.start()));
        assertThat(Skeleton.in(motion.at(1))).isEqualTo(Skeleton.in(motion.end()));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void next_to_its_ends_it_is_next_to_its_poses(Motion motion) {
        assertThat(farthest(Skeleton.in(motion.at(1e-6)), Skeleton.in(motion.start())))
                .isLessThan(1e-5);
        assertThat(farthest(Skeleton.in(motion.at(1 - 1e-6)), Skeleton.in(motion.end())))
                .isLessThan(1e-5);
    }

    @ParameterizedTest
    @MethodSource("motions")
    void bones_keep_their_length_all_the_way(Motion motion) {
        phases().mapToObj(motion::at).map(Skeleton::in).forEach(MotionTest::requireTrueBones);
    }

    @ParameterizedTest
    @MethodSource("motions")
    void nothing_jumps(Motion motion) {
        List<Skeleton> film = phases().mapToObj(motion::at).map(Skeleton::in).toList();
        for (int i = 1; i < PHASES; i++) {
            assertThat(farthest(film.get(i - 1), film.get(i))).as("phase " + i).isLessThan(.06);
        }
    }

    @Test
    void a_hand_on_the_floor_stays_where_it_is() {
        Motion catCamel = motion("cat-camel");
        Vector hand = new Vector(.155, .018, .105);

        phases().mapToObj(catCamel::at)
                .map(Skeleton::in)
                .forEach(skeleton -> assertThat(skeleton.arm(BodySide.RIGHT)
                                .tip()
                                .at()
                                .minus(hand)
                                .length())
                        .isLessThan(EXACT));
    }

    @Test
    void the_knee_that_carries_the_body_stays_where_it_is() {
        Motion childsPose = motion("childs-pose");
        Vector knee = new Vector(-.08, .036, .115);

        phases().mapToObj(childsPose::at)
                .map(Skeleton::in)
                .forEach(skeleton -> assertThat(skeleton.leg(BodySide.RIGHT)
                                .upper()
                                .to()
                                .minus(knee)
                                .length())
                        .isLessThan(EXACT));
    }

    @Test
    void an_arm_goes_smoothly_from_one_kind_of_goal_to_another() {
        Motion motion = changed(ON_THE_MAT, ON_THE_HIP, legs(), legs());

        List<Skeleton> film = phases().mapToObj(motion::at).map(Skeleton::in).toList();
        film.forEach(MotionTest::requireTrueBones);
        for (int i = 1; i < PHASES; i++) {
            assertThat(farthest(film.get(i - 1), film.get(i))).as("phase " + i).isLessThan(.06);
        }
        assertThat(film.get(10).fingerCurl().right()).isCloseTo(16, within(EXACT));
    }

    @Test
    void a_leg_goes_smoothly_from_angles_to_a_place() {
        LegPose kneeling = legs().right();
        Motion motion =
                changed(ON_THE_MAT, ON_THE_MAT, new Sided<>(kneeling, DRAWN_IN), new Sided<>(kneeling, PUT_DOWN));

        List<Skeleton> film = phases().mapToObj(motion::at).map(Skeleton::in).toList();
        film.forEach(MotionTest::requireTrueBones);
        for (int i = 1; i < PHASES; i++) {
            assertThat(farthest(film.get(i - 1), film.get(i))).as("phase " + i).isLessThan(.08);
        }
        assertThat(farthest(Skeleton.in(motion.at(1e-6)), film.getFirst())).isLessThan(1e-3);
        assertThat(farthest(Skeleton.in(motion.at(1 - 1e-6)), film.getLast())).isLessThan(1e-3);
    }

    @Test
    void a_foot_turns_smoothly_from_the_ankle_to_the_room() {
        Foot half = Foot.between(new Foot.AtAnkle(0), Foot.FLAT, .5);

        assertThat(half).isEqualTo(new Foot.Turning(new Foot.AtAnkle(0), Foot.FLAT, .5));
        assertThat(Foot.between(new Foot.AtAnkle(10), new Foot.AtAnkle(20), .25))
                .isEqualTo(new Foot.AtAnkle(12.5));
    }

    @Test
    void start_and_end_rest_on_the_same_point() {
        Pose start = motion("cat-camel").start();
        Pose end = new Pose(start.trunk(), new Anchor(Anchor.Point.PELVIS, Vector.ZERO), start.legs(), start.arms());

        assertThatThrownBy(() -> new Motion(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same point");
    }

    private static Sided<LegPose> legs() {
        return motion("cat-camel").start().legs();
    }

    private static Motion changed(ArmPose from, ArmPose to, Sided<LegPose> legsFrom, Sided<LegPose> legsTo) {
        Motion plain = motion("cat-camel");
        Pose start = new Pose(
                plain.start().trunk(),
                plain.start().anchor(),
                legsFrom,
                new Sided<>(from, plain.start().arms().left()));
        Pose end = new Pose(
                plain.end().trunk(),
                plain.end().anchor(),
                legsTo,
                new Sided<>(to, plain.end().arms().left()));
        return new Motion(start, end);
    }

    private static Motion motion(String name) {
        return SampleFigures.all().stream()
                .filter(figure -> figure.name().id().name().equals(name))
                .findFirst()
                .orElseThrow()
                .motion();
    }

    private static DoubleStream phases() {
        return IntStream.range(0, PHASES).mapToDouble(i -> i / (PHASES - 1.0));
    }

    private static void requireTrueBones(Skeleton skeleton) {
        for (BodySide side : BodySide.values()) {
            assertThat(skeleton.leg(side).upper().length()).isCloseTo(Proportions.THIGH, within(EXACT));
            assertThat(skeleton.leg(side).lower().length()).isCloseTo(Proportions.SHANK, within(EXACT));
            assertThat(skeleton.arm(side).upper().length()).isCloseTo(Proportions.UPPER_ARM, within(EXACT));
            assertThat(skeleton.arm(side).lower().length()).isCloseTo(Proportions.FOREARM, within(EXACT));
            assertThat(skeleton.leg(side).upper().from())
                    .isEqualTo(trunk(skeleton).hip(side));
        }
    }

    private static Trunk trunk(Skeleton skeleton) {
        return new Trunk(skeleton.levels(), Shoulders.AT_REST);
    }

    /// The longest way of a joint from one skeleton to the other, in H.
    private static double farthest(Skeleton one, Skeleton other) {
        double farthest = 0;
        for (BodySide side : BodySide.values()) {
            farthest = Math.max(farthest, way(one.leg(side), other.leg(side)));
            farthest = Math.max(farthest, way(one.arm(side), other.arm(side)));
        }
        for (Level level : Level.values()) {
            farthest = Math.max(
                    farthest, one.at(level).at().minus(other.at(level).at()).length());
        }
        return farthest;
    }

    private static double way(Limb one, Limb other) {
        return Math.max(
                one.upper().to().minus(other.upper().to()).length(),
                one.tip().at().minus(other.tip().at()).length());
    }
}
