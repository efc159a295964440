// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    @Test
    void a_look_is_found_by_its_name() {
        assertThat(Look.USUAL.text()).isEqualTo("peach-bun-medium");
        assertThat(Look.of("brown-long-broad")).contains(new Look(Skin.BROWN, Hair.LONG, Build.BROAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brown", "brown-bun", "bun-brown-broad", "Brown-bun-broad", "brown-bun-broad-"})
    void another_name_is_no_look(String name) {
        assertThat(Look.of(name)).isEmpty();
    }

    @Test
    void there_are_forty_eight_and_each_knows_its_name() {
        List<Look> all = Look.all();

        assertThat(all)
                .hasSize(48)
                .doesNotHaveDuplicates()
                .allSatisfy(look -> assertThat(Look.of(look.text())).contains(look));
    }

    @ParameterizedTest
    @EnumSource(Skin.class)
    void shades_grow_darker_in_daylight_and_in_the_dark(Skin skin) {
        for (Shades shades : List.of(skin.light(), skin.dark())) {
            assertThat(brightness(shades.lit())).isGreaterThan(brightness(shades.shade()));
            assertThat(brightness(shades.shade())).isGreaterThan(brightness(shades.deep()));
        }
    }

    @Test
    void no_two_skins_are_alike() {
        assertThat(new HashSet<>(Stream.of(Skin.values()).map(Skin::light).toList()))
                .hasSize(4);
    }

    @Test
    void the_usual_build_changes_nothing() {
        assertThat(Build.MEDIUM.belly()).isEqualTo(1);
        assertThat(Build.MEDIUM.sides()).isEqualTo(1);
        assertThat(Build.MEDIUM.limbs()).isEqualTo(1);
        assertThat(Build.SLIM.sides()).isLessThan(1);
        assertThat(Build.BROAD.sides()).isGreaterThan(1);
    }

    private static int brightness(String rgb) {
        return Stream.of(1, 3, 5)
                .mapToInt(at -> Integer.parseInt(rgb.substring(at, at + 2), 16))
                .sum();
    }
}
