// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.Figure;
import app.supple.figure.Golden;
import app.supple.figure.SampleFigures;
import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Hair;
import app.supple.figure.outline.Muscle;
import app.supple.figure.outline.Outline;
import app.supple.figure.outline.TrunkShape;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinesTest {
    private static final double TOLERANCE_PX = 1;
    private static final Glow.Strength FULL = new Glow.Strength(0, 1);

    @ParameterizedTest
    @ValueSource(strings = {"childs-pose", "hip-flexor-stretch", "trunk-rotation"})
    void every_edge_runs_where_it_was_pinned(String name) {
        Map<String, List<List<Point>>> drawn = drawn(figure(name));
        Map<String, List<List<Point>>> pinned = pinned(name);

        pinned.forEach((part, outlines) -> {
            List<List<Point>> actual = drawn.getOrDefault(part, List.of());
            assertThat(actual).as(part).hasSameSizeAs(outlines);
            for (int i = 0; i < outlines.size(); i++) {
                assertThat(distance(actual.get(i), outlines.get(i)))
                        .as(name + " " + part + " " + i)
                        .isLessThan(TOLERANCE_PX);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"childs-pose", "hip-flexor-stretch", "trunk-rotation"})
    void the_parts_come_in_the_pinned_order(String name) {
        Figure figure = figure(name);
        List<Part> parts = parts(figure, Skeleton.in(figure.motion().end()));

        assertThat(pinned(name).keySet().stream().filter(part -> !part.equals("shadow") && !part.startsWith("g")))
                .containsExactlyElementsOf(parts.stream()
                        .map(OutlinesTest::name)
                        .filter(part -> !part.equals("earL") && !part.equals("eyeL"))
                        .toList());
    }

    @Test
    void an_edge_has_as_many_points_at_the_start_as_at_the_end() {
        for (Figure figure : SampleFigures.all()) {
            View view = figure.staging().view();
            List<Integer> start =
                    sizes(parts(figure, Skeleton.in(figure.motion().start())), view);
            List<Integer> end = sizes(parts(figure, Skeleton.in(figure.motion().end())), view);
            assertThat(start.stream().sorted()).isEqualTo(end.stream().sorted().toList());
        }
    }

    private static List<Integer> sizes(List<Part> parts, View view) {
        return parts.stream()
                .flatMap(part -> pixels(part, view).stream())
                .map(List::size)
                .toList();
    }

    private static Figure figure(String name) {
        return SampleFigures.all().stream()
                .filter(figure -> figure.name().id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Part> parts(Figure figure, Skeleton skeleton) {
        Staging staging = figure.staging();
        return Scene.of(staging, List.of(skeleton), Hair.BUN).getFirst().body();
    }

    /// By the names in the pinned file. The ear and the eye have none in the drawing.
    private static Map<String, List<List<Point>>> drawn(Figure figure) {
        View view = figure.staging().view();
        Skeleton skeleton = Skeleton.in(figure.motion().end());
        Map<String, List<List<Point>>> drawn = new LinkedHashMap<>();
        for (Part part : parts(figure, skeleton)) {
            drawn.put(name(part), pixels(part, view));
        }
        drawn.put("shadow", List.of(pixels(new FloorShadow(skeleton).seenBy(view.camera()), view)));
        glow(drawn, "gerector", new Glow(Muscle.ERECTORS, BodySide.RIGHT, FULL), figure);
        glow(drawn, "glatR", new Glow(Muscle.LATISSIMUS, BodySide.RIGHT, FULL), figure);
        glow(drawn, "ggluteL", new Glow(Muscle.GLUTES, BodySide.LEFT, FULL), figure);
        glow(drawn, "gobliqueL", new Glow(Muscle.OBLIQUES, BodySide.LEFT, FULL), figure);
        glow(drawn, "gpsoasR", new Glow(Muscle.HIP_FLEXORS, BodySide.RIGHT, FULL), figure);
        return drawn;
    }

    private static void glow(Map<String, List<List<Point>>> drawn, String name, Glow glow, Figure figure) {
        View view = figure.staging().view();
        var trunk = new TrunkShape(Skeleton.in(figure.motion().end()));
        drawn.put(name, List.of(pixels(glow.seenBy(view.camera(), trunk), view)));
    }

    /// The ear and the eye are those of the right side, as the body is seen from there.
    private static String name(Part part) {
        return switch (part.id()) {
            case "ear", "eye" -> part.id() + "R";
            default -> part.id();
        };
    }

    private static List<List<Point>> pixels(Part part, View view) {
        return switch (part) {
            case Part.Shaded shaded ->
                shaded.outlines().stream().map(outline -> pixels(outline, view)).toList();
            case Part.Flat flat ->
                flat.outlines().stream().map(outline -> pixels(outline, view)).toList();
            case Part.Line line -> List.of(view.pixels(line.points()));
            case Part.Panel panel -> List.of(view.pixels(panel.points()));
        };
    }

    private static List<Point> pixels(Outline outline, View view) {
        return view.ring(outline);
    }

    private static double distance(List<Point> actual, List<Point> expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = 0;
        for (int i = 0; i < actual.size(); i++) {
            largest = Math.max(largest, actual.get(i).minus(expected.get(i)).length());
        }
        return largest;
    }

    private static Map<String, List<List<Point>>> pinned(String figure) {
        Map<String, List<List<Point>>> pinned = new LinkedHashMap<>();
        for (String[] line : Golden.lines("golden-outlines.txt")) {
            if (line[0].equals(figure)) {
                List<Point> points = new ArrayList<>();
                for (int i = 2; i < line.length; i += 2) {
                    points.add(new Point(Double.parseDouble(line[i]), Double.parseDouble(line[i + 1])));
                }
                pinned.computeIfAbsent(line[1], _ -> new ArrayList<>()).add(points);
            }
        }
        return pinned;
    }
}
