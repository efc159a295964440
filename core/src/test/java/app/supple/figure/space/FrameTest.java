// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Frame TURNED =
            Frame.UPRIGHT.turnedAboutUp(20).turnedAboutFront(-35).turnedAboutRight(110);

    @Test
    void leaning_back_by_ninety_degrees_puts_the_head_to_the_left() {
        same(Frame.UPRIGHT.turnedAboutRight(90).up(), new Vector(-1, 0, 0));
    }

    @Test
    void turning_left_shows_the_front_to_the_far_side() {
        same(Frame.UPRIGHT.turnedAboutUp(90).front(), new Vector(0, 0, -1));
    }

    @Test
    void a_turned_frame_stays_square() {
        same(TURNED.front().cross(TURNED.up()), TURNED.right());
        same(TURNED.fromRoom(TURNED.toRoom(new Vector(1, 2, 3))), new Vector(1, 2, 3));
    }

    @Test
    void a_mean_frame_is_square_too() {
        Frame mean = Frame.UPRIGHT.toward(TURNED, .4);

        assertThat(mean.front().length()).isCloseTo(1, within(1e-12));
        same(mean.front().cross(mean.up()), mean.right());
    }

    @Test
    void a_front_that_runs_along_the_part_falls_back_to_the_right_of_the_room() {
        same(Frame.along(new Vector(2, 0, 0), new Vector(1, 0, 0)).front(), Frame.UPRIGHT.right());
    }

    private static void same(Vector actual, Vector expected) {
        assertThat(actual.minus(expected).length()).as(actual.toString()).isLessThan(1e-12);
    }
}
