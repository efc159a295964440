// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.Figure;
import app.supple.figure.SampleFigures;
import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Hull.Ball;
import app.supple.figure.outline.JointedLimb.Cut;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Motion;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FloorContactTest {
    private static final Vector DOWN = new Vector(0, -1, 0);

    /// In H; soft flesh gives way by this much.
    private static final double DEEPEST = -.005;

    private static final double HIGHEST_CONTACT = .012;
    private static final double PILLOW = .03;

    static List<Figure> figures() {
        return SampleFigures.all();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void nothing_sinks_into_the_floor(Figure figure) {
        for (Skeleton skeleton : List.of(at(figure, "start"), at(figure, "end"))) {
            assertThat(lowest(skeleton).entrySet())
                    .allSatisfy(part -> assertThat(part.getValue())
                            .as(figure.name().id().name() + " " + part.getKey())
                            .isGreaterThan(DEEPEST));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    cat-camel,          start, handR handL kneeR kneeL footR footL
                    cat-camel,          end,   handR handL kneeR kneeL footR footL
                    childs-pose,        start, handR handL kneeR kneeL footR footL
                    childs-pose,        end,   handR handL kneeR kneeL footR footL head
                    hamstring-stretch,  start, footL hips chest
                    hamstring-stretch,  end,   footL hips chest
                    hip-flexor-stretch, start, kneeR footR footL
                    hip-flexor-stretch, end,   kneeR footR footL
                    pelvic-tilt,        start, footR footL handR handL hips chest
                    pelvic-tilt,        end,   footR footL handR handL hips chest
                    trunk-rotation,     start, footR footL handR handL hips chest
                    trunk-rotation,     end,   footR kneeR handR handL hips chest
                    """)
    void what_should_rest_on_the_floor_does(String name, String moment, String contacts) {
        Map<String, Double> lowest = lowest(at(figure(name), moment));

        assertThat(contacts.split(" ", -1))
                .allSatisfy(part -> assertThat(lowest.get(part)).as(part).isBetween(DEEPEST, HIGHEST_CONTACT));
    }

    @ParameterizedTest
    @CsvSource({"hamstring-stretch", "pelvic-tilt", "trunk-rotation"})
    void a_lying_head_rests_on_the_pillow(String name) {
        for (String moment : List.of("start", "end")) {
            assertThat(lowest(at(figure(name), moment)).get("head"))
                    .as(moment)
                    .isBetween(PILLOW + DEEPEST, PILLOW + HIGHEST_CONTACT);
        }
    }

    private static Figure figure(String name) {
        return figures().stream()
                .filter(figure -> figure.name().id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Skeleton at(Figure figure, String moment) {
        Motion motion = figure.motion();
        return Skeleton.in(moment.equals("start") ? motion.start() : motion.end());
    }

    /// The height of the lowest point of the skin of each part.
    private static Map<String, Double> lowest(Skeleton skeleton) {
        Map<String, Double> lowest = new LinkedHashMap<>();
        List<Station> trunk = new TrunkShape(skeleton).stations();
        lowest.put("hips", lowestOf(trunk.subList(1, 4)));
        lowest.put("waist", lowestOf(trunk.subList(4, 7)));
        lowest.put("chest", lowestOf(trunk.subList(7, 12)));
        lowest.put("head", head(skeleton));
        for (BodySide side : BodySide.values()) {
            String letter = side.name().substring(0, 1);
            Bone thigh = skeleton.leg(side).upper();
            Bone shank = skeleton.leg(side).lower();
            lowest.put("thigh" + letter, lowestOf(stations(thigh, LegShape.THIGH)));
            lowest.put("knee" + letter, knee(thigh, shank));
            lowest.put("shank" + letter, lowestOf(stations(shank, LegShape.SHANK)));
            lowest.put("foot" + letter, lowestBall(new LegShape(skeleton, side).footBalls()));
            lowest.put("upperArm" + letter, lowestOf(stations(skeleton.arm(side).upper(), ArmShape.UPPER_ARM)));
            lowest.put("forearm" + letter, lowestOf(stations(skeleton.arm(side).lower(), ArmShape.FOREARM)));
            lowest.put("hand" + letter, lowestBall(new ArmShape(skeleton, side).handBalls()));
        }
        return lowest;
    }

    private static double knee(Bone thigh, Bone shank) {
        return lowestOf(List.of(
                new Station(thigh.to(), thigh.frame(), LegShape.KNEE),
                new Station(shank.from(), shank.frame(), LegShape.KNEE)));
    }

    private static double head(Skeleton skeleton) {
        Placement head = skeleton.at(Level.HEAD);
        Vector hair = head.point(new Vector(-.004, .008, 0));
        double skull = hair.y() - new Section(.062, .062, .053, .062).support(DOWN, head.frame());
        double bun = head.point(new Vector(-.030, .072, 0)).y() - .027;
        double nose = head.point(new Vector(.0605, -.014, 0)).y() - .0065;
        return Math.min(skull, Math.min(bun, nose));
    }

    private static List<Station> stations(Bone bone, List<Cut> cuts) {
        return cuts.stream()
                .map(cut -> new Station(bone.along(cut.at()), bone.frame(), cut.section()))
                .toList();
    }

    /// A section is a flat slice here: between two sections the skin runs straight.
    private static double lowestOf(List<Station> stations) {
        return stations.stream()
                .mapToDouble(
                        station -> station.at().y() - flat(station.section()).support(DOWN, station.frame()))
                .min()
                .orElseThrow();
    }

    private static Section flat(Section section) {
        return new Section(section.front(), section.back(), section.side(), 0);
    }

    private static double lowestBall(List<Ball> balls) {
        return balls.stream()
                .mapToDouble(ball -> ball.at().y() - ball.section().support(DOWN, Frame.UPRIGHT))
                .min()
                .orElseThrow();
    }
}
