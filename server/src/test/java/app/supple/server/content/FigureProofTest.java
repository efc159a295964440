// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.figure.Figure;
import app.supple.figure.anatomy.Contact;
import app.supple.figure.anatomy.Contact.Lasting;
import app.supple.figure.anatomy.Contact.Part;
import app.supple.figure.anatomy.Stretched;
import app.supple.figure.body.JointAngles;
import app.supple.figure.body.Level;
import app.supple.figure.body.Limb;
import app.supple.figure.body.Skeleton;
import app.supple.figure.body.Unreached;
import app.supple.figure.outline.Skin;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Mirror;
import app.supple.figure.pose.Motion;
import app.supple.figure.space.Vector;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every figure in every form, from the first moment to the last. Lengths in H; on a person of 1.7 m one
/// centimetre is .0059.
class FigureProofTest {
    private static final int PHASES = 21;
    private static final double CENTIMETRE = .01 / 1.7;

    /// Where skin and cloth lie on something; soft flesh gives way, and a wrinkle lifts.
    private static final double DEEPEST = -CENTIMETRE;

    private static final double HIGHEST = 2 * CENTIMETRE;

    /// Two soft parts of one body, whose surfaces we know less exactly.
    private static final double BODY = 3.5 * CENTIMETRE;

    private static final double LONGEST_SLIP = 1.5 * CENTIMETRE;

    private static final JointRanges RANGES = JointRanges.read();

    private static final List<Figure> FIGURES = AllFigures.read();

    static Stream<Object[]> contacts() {
        return FIGURES.stream()
                .flatMap(figure -> figure.claims().contacts().stream()
                        .map(contact -> new Object[] {named(figure), figure, contact}));
    }

    static Stream<Object[]> named() {
        return FIGURES.stream().map(figure -> new Object[] {named(figure), figure});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void bones_keep_their_length(String name, Figure figure) {
        Skeleton first = Skeleton.in(figure.motion().start());
        film(figure.motion()).forEach(body -> {
            for (BodySide side : BodySide.values()) {
                requireSameLengths(name, body.leg(side), first.leg(side));
                requireSameLengths(name, body.arm(side), first.arm(side));
            }
        });
    }

    private static void requireSameLengths(String name, Limb limb, Limb first) {
        assertThat(limb.upper().length()).as(name).isCloseTo(first.upper().length(), within(1e-9));
        assertThat(limb.lower().length()).as(name).isCloseTo(first.lower().length(), within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void every_joint_stays_within_its_range(String name, Figure figure) {
        Map<String, JointRanges.Range> ranges = RANGES.of(name);
        Set<String> beyond = new TreeSet<>();
        phases().mapToObj(figure.motion()::at)
                .map(JointAngles::of)
                .forEach(angles -> angles.forEach((motion, degrees) -> {
                    JointRanges.Range range =
                            Objects.requireNonNull(ranges.get(motion.replaceFirst("^(right|left)-", "")), motion);
                    if (!range.allows(degrees)) {
                        beyond.add(motion + " " + Math.round(degrees));
                    }
                }));
        assertThat(beyond).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void nothing_sinks_into_the_floor(String name, Figure figure) {
        Set<String> sunk = new TreeSet<>();
        film(figure.motion()).map(Skin::new).forEach(skin -> {
            for (Part part : Part.values()) {
                if (skin.height(part) < DEEPEST) {
                    sunk.add(part + " " + skin.height(part));
                }
            }
        });
        assertThat(sunk).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void hands_and_feet_reach_where_they_are_sent(String name, Figure figure) {
        assertThat(Unreached.in(figure.motion().start())).as(name).isEmpty();
        assertThat(Unreached.in(figure.motion().end())).as(name).isEmpty();
        assertThat(phases().mapToObj(figure.motion()::at).flatMap(pose -> Unreached.in(pose).stream()))
                .as(name)
                .allSatisfy(unreached -> assertThat(unreached.missing()).isLessThan(2 * CENTIMETRE));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contacts")
    void what_rests_on_something_does(String name, Figure figure, Contact contact) {
        Set<String> lost = new LinkedHashSet<>();
        moments(contact).mapToObj(figure.motion()::at).map(Skeleton::in).forEach(body -> {
            Touch touch = Touch.of(figure, contact, body);
            double deepest = touch.ofBody() ? -BODY : DEEPEST;
            double highest = touch.ofBody() ? BODY : HIGHEST;
            if (touch.gap() < deepest || touch.gap() > highest) {
                lost.add(String.format(java.util.Locale.ROOT, "%.4f", touch.gap()));
            }
        });
        assertThat(lost).as(name + " " + contact).isEmpty();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("contacts")
    void what_rests_on_something_does_not_slide(String name, Figure figure, Contact contact) {
        if (contact.lasting() != Lasting.THROUGHOUT) {
            return;
        }
        List<Vector> marks = film(figure.motion())
                .map(body -> Touch.of(figure, contact, body).mark())
                .toList();
        double slip = marks.stream()
                .mapToDouble(mark -> mark.minus(marks.getFirst()).length())
                .max()
                .orElseThrow();
        assertThat(slip).as(name + " " + contact).isLessThan(LONGEST_SLIP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void the_stretched_muscles_become_longer(String name, Figure figure) {
        for (Stretched stretched : figure.claims().stretched()) {
            assertThat(stretched.growth(figure.motion()))
                    .as(name + " " + stretched)
                    .isGreaterThan(1.001);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("named")
    void the_left_is_the_exact_mirror_image_of_the_right(String name, Figure figure) {
        Motion mirrored = Mirror.of(figure.motion());
        phases().forEach(u -> {
            Skeleton body = Skeleton.in(figure.motion().at(u));
            Skeleton other = Skeleton.in(mirrored.at(u));
            for (Level level : Level.values()) {
                requireMirrored(name, body.at(level).at(), other.at(level).at());
            }
            for (BodySide side : BodySide.values()) {
                requireMirrored(name, body.leg(side), other.leg(side.other()));
                requireMirrored(name, body.arm(side), other.arm(side.other()));
            }
        });
    }

    private static void requireMirrored(String name, Limb limb, Limb other) {
        requireMirrored(name, limb.upper().from(), other.upper().from());
        requireMirrored(name, limb.upper().to(), other.upper().to());
        requireMirrored(name, limb.lower().to(), other.lower().to());
        requireMirrored(name, limb.end().front(), other.end().front());
        requireMirrored(name, limb.end().up(), other.end().up());
    }

    private static void requireMirrored(String name, Vector right, Vector left) {
        assertThat(Mirror.of(right).minus(left).length()).as(name).isLessThan(1e-9);
    }

    @Test
    void every_exception_to_the_ranges_is_still_needed() {
        for (JointRanges.Beyond exception : RANGES.exceptions()) {
            JointRanges.Range usual =
                    Objects.requireNonNull(RANGES.of("").get(exception.range().motion()));
            for (String name : exception.figures()) {
                Figure figure = FIGURES.stream()
                        .filter(candidate -> named(candidate).equals(name))
                        .findFirst()
                        .orElseThrow();
                assertThat(phases().mapToObj(figure.motion()::at).map(JointAngles::of))
                        .as(name)
                        .anySatisfy(angles -> assertThat(angles.entrySet())
                                .anyMatch(angle ->
                                        angle.getKey().endsWith(usual.motion()) && !usual.allows(angle.getValue())));
            }
        }
    }

    @Test
    void every_movement_is_there_and_the_daily_five_in_all_their_forms() {
        List<String> names = FIGURES.stream().map(FigureProofTest::named).toList();

        assertThat(names).hasSize(45);
        for (String five :
                List.of("trunk-rotation", "childs-pose", "cat-camel", "hamstring-stretch", "hip-flexor-stretch")) {
            assertThat(names).contains(five, five + ".easier", five + ".harder", five + ".chair");
        }
    }

    private static String named(Figure figure) {
        return figure.name().file();
    }

    private static DoubleStream phases() {
        return IntStream.range(0, PHASES).mapToDouble(i -> i / (PHASES - 1.0));
    }

    private static DoubleStream moments(Contact contact) {
        return switch (contact.lasting()) {
            case THROUGHOUT, SLIDING -> phases();
            case AT_START -> DoubleStream.of(0);
            case AT_END -> DoubleStream.of(1);
        };
    }

    private static Stream<Skeleton> film(Motion motion) {
        return phases().mapToObj(motion::at).map(Skeleton::in);
    }
}
