// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Form;
import app.supple.figure.Side;
import app.supple.figure.look.Look;
import app.supple.library.Stretch;
import app.supple.person.LookName;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.server.content.Content;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final Content CONTENT = Content.packed();
    private static final Figures FIGURES = CONTENT.figures();
    private static final Stretch HAMSTRING =
            CONTENT.library().named("hamstring-stretch").orElseThrow();
    private static final Stretch TILT = CONTENT.library().named("pelvic-tilt").orElseThrow();
    private static final Person ANNA = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

    @Test
    void what_is_usual_does_not_stand_in_an_address() {
        Picture usual = Pictures.of(FIGURES).of(HAMSTRING);

        assertThat(usual.moving()).isEqualTo("/figures/hamstring-stretch.svg");
        assertThat(usual.start()).isEqualTo("/figures/hamstring-stretch.svg?still=start");
        assertThat(usual.end()).isEqualTo("/figures/hamstring-stretch.svg?still=end");
    }

    @Test
    void all_that_is_not_usual_does() {
        var picture = new Picture(
                new FigureName(new FigureId("a"), Form.CHAIR),
                Side.LEFT,
                Look.of("dark-grey-slim").orElseThrow());

        assertThat(picture.end()).isEqualTo("/figures/a.svg?form=chair&side=left&still=end&look=dark-grey-slim");
        assertThat(picture.to(Side.RIGHT).moving()).isEqualTo("/figures/a.svg?form=chair&look=dark-grey-slim");
    }

    @Test
    void a_person_sees_the_look_of_their_choice() {
        Person chosen = ANNA.drawnAs(new LookName("brown-short-broad"));

        assertThat(Pictures.of(FIGURES).seenBy(chosen).of(TILT).moving())
                .isEqualTo("/figures/pelvic-tilt.svg?look=brown-short-broad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "green-bun-medium", "brown", "brown-short-broad-tall"})
    void a_look_that_is_not_drawn_is_the_usual_one(String name) {
        assertThat(Pictures.of(FIGURES).seenBy(ANNA.drawnAs(new LookName(name))).look())
                .isEqualTo(Look.USUAL);
    }

    @Test
    void there_is_no_picture_of_a_form_that_is_not_drawn() {
        assertThat(Pictures.of(FIGURES).of(HAMSTRING, Form.EASIER)).isPresent();
        assertThat(Pictures.of(FIGURES).of(TILT, Form.EASIER)).isEmpty();
    }
}
