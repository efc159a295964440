// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import static java.lang.Math.toRadians;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;

import app.supple.figure.space.Point;
import java.util.List;
import java.util.stream.IntStream;

/// Where the muscles lie: each as some bands across the surface of the right side of the body.
final class MuscleBands {
    private static final List<Band> ERECTORS = List.of(
            trunk(2.7, 150, 210),
            trunk(4, 118, 242),
            trunk(5.5, 114, 246),
            trunk(7, 118, 242),
            trunk(8.5, 124, 236),
            trunk(9.8, 146, 214));

    private static final List<Band> LOW_BACK = List.of(
            trunk(1.8, 160, 200),
            trunk(2.6, 146, 214),
            trunk(4, 138, 222),
            trunk(5.4, 138, 222),
            trunk(6.6, 148, 212),
            trunk(7.4, 165, 195));

    private static final List<Band> ABDOMEN = List.of(
            trunk(2.3, -15, 15),
            trunk(3.2, -36, 36),
            trunk(4.6, -40, 40),
            trunk(6, -40, 40),
            trunk(7.4, -36, 36),
            trunk(8.3, -20, 20));

    private static final List<Band> OBLIQUES = List.of(
            trunk(2.9, 70, 105), trunk(3.8, 50, 128), trunk(5, 45, 135), trunk(6.4, 48, 135), trunk(7.6, 62, 125));

    private static final List<Band> LATISSIMUS = List.of(
            trunk(5.2, 120, 150), trunk(6.2, 100, 160), trunk(7.6, 85, 160), trunk(9, 80, 150), trunk(10, 85, 130));

    private static final List<Band> GLUTES = List.of(
            trunk(.2, 105, 165), trunk(.8, 82, 172), trunk(1.6, 72, 174), trunk(2.4, 84, 172), trunk(3.1, 112, 165));

    private static final List<Band> HAMSTRINGS = List.of(
            thigh(.06, 156, 204),
            thigh(.20, 122, 238),
            thigh(.42, 112, 248),
            thigh(.66, 118, 242),
            thigh(.86, 140, 220),
            thigh(.97, 164, 196));

    private static final List<Band> HIP_FLEXORS = List.of(
            trunk(4.4, 16, 34),
            trunk(3.4, 10, 52),
            trunk(2.4, 10, 66),
            thigh(.10, -50, 50),
            thigh(.30, -44, 44),
            thigh(.50, -30, 30),
            thigh(.64, -12, 12));

    private static final List<Band> QUADRICEPS = List.of(
            thigh(.08, -30, 30), thigh(.25, -62, 62), thigh(.50, -66, 66), thigh(.75, -56, 56), thigh(.95, -24, 24));

    private static final List<Band> CALVES = List.of(
            shank(.05, 160, 200),
            shank(.18, 134, 226),
            shank(.34, 130, 230),
            shank(.52, 140, 220),
            shank(.66, 164, 196));

    private static final List<Band> PECTORALS =
            List.of(trunk(8.0, 8, 50), trunk(8.8, 6, 66), trunk(9.6, 8, 74), trunk(10.2, 20, 70));

    private static final List<Band> NECK =
            List.of(trunk(9.4, 165, 195), trunk(10.2, 150, 210), trunk(11, 138, 222), trunk(11.9, 128, 232));

    private MuscleBands() {}

    enum Host {
        TRUNK,
        THIGH,
        SHANK
    }

    /// A strip round a part of the body. `at` counts sections from the seat up on the trunk; on the thigh and
    /// the shank it is the share of the bone from its upper end. The strip runs round from one angle to the other,
    /// in degrees: 0 is the front, 90 the person's right, 180 the back.
    record Band(Host host, double at, List<Point> directions) {
        private static final int SAMPLES = 25;

        /// Some directions across the strip, forward and to the right: worked out once, not for every drawing.
        static Band of(Host host, double at, double from, double to) {
            return new Band(
                    host,
                    at,
                    IntStream.range(0, SAMPLES)
                            .mapToDouble(i -> toRadians(from + (to - from) * i / (SAMPLES - 1)))
                            .mapToObj(angle -> new Point(cos(angle), sin(angle)))
                            .toList());
        }
    }

    static List<Band> of(Muscle muscle) {
        return switch (muscle) {
            case ERECTORS -> ERECTORS;
            case LOW_BACK -> LOW_BACK;
            case ABDOMEN -> ABDOMEN;
            case OBLIQUES -> OBLIQUES;
            case LATISSIMUS -> LATISSIMUS;
            case GLUTES -> GLUTES;
            case HAMSTRINGS -> HAMSTRINGS;
            case HIP_FLEXORS -> HIP_FLEXORS;
            case QUADRICEPS -> QUADRICEPS;
            case CALVES -> CALVES;
            case PECTORALS -> PECTORALS;
            case NECK -> NECK;
        };
    }

    private static Band trunk(double at, double from, double to) {
        return Band.of(Host.TRUNK, at, from, to);
    }

    private static Band shank(double at, double from, double to) {
        return Band.of(Host.SHANK, at, from, to);
    }

    private static Band thigh(double at, double from, double to) {
        return Band.of(Host.THIGH, at, from, to);
    }
}
