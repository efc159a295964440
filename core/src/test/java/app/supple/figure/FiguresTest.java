// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.figure.svg.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final Figures FIGURES = Figures.of(SampleFigures.all());

    @Test
    void ids_come_in_alphabetical_order() {
        assertThat(FIGURES.ids())
                .extracting(FigureId::name)
                .containsExactly(
                        "cat-camel",
                        "childs-pose",
                        "hamstring-stretch",
                        "hip-flexor-stretch",
                        "pelvic-tilt",
                        "trunk-rotation");
    }

    @Test
    void a_figure_is_fetched_when_it_is_first_looked_at_and_only_then() {
        List<FigureName> asked = new ArrayList<>();
        Figure any = SampleFigures.all().getFirst();
        Figures figures = Figures.on(List.of(any.name().id()), name -> {
            asked.add(name);
            return Optional.of(any);
        });
        assertThat(asked).isEmpty();

        figures.draw(any.name(), Wish.plain(Moment.START));
        figures.draw(any.name(), Wish.plain(Moment.END));

        assertThat(asked).containsExactly(any.name());
    }

    @Test
    void an_unknown_figure_is_nothing() {
        assertThat(FIGURES.draw(FigureName.standard(new FigureId("handstand")), Wish.plain(Moment.END)))
                .isEmpty();
    }

    @Test
    void two_figures_of_one_name_are_refused() {
        List<Figure> twice = List.of(KneelingFigures.catCamel(), KneelingFigures.catCamel());

        assertThatThrownBy(() -> Figures.of(twice)).hasMessage("There are two figures named cat-camel.");
    }

    @Test
    void forms_are_found_by_their_names() {
        Figure cat = KneelingFigures.catCamel();
        FigureName chair = new FigureName(cat.name().id(), Form.CHAIR);
        Figures both = Figures.of(List.of(cat, new Figure(chair, cat.caption(), cat.motion(), cat.staging())));

        assertThat(both.forms(cat.name().id())).containsExactly(Form.STANDARD, Form.CHAIR);
        assertThat(both.names()).extracting(FigureName::file).containsExactly("cat-camel", "cat-camel.chair");
        assertThat(both.draw(new FigureName(cat.name().id(), Form.HARDER), Wish.plain(Moment.END)))
                .isEmpty();
        assertThat(Form.of("harder")).contains(Form.HARDER);
        assertThat(Form.of("hard")).isEmpty();
    }

    @Test
    void a_figure_is_read_once_and_only_when_it_is_asked_for() {
        Figure cat = KneelingFigures.catCamel();
        List<FigureName> asked = new ArrayList<>();
        Figures lazy = Figures.on(List.of(cat.name().id()), name -> {
            asked.add(name);
            return Optional.of(cat);
        });
        assertThat(asked).isEmpty();

        lazy.draw(cat.name(), Wish.plain(Moment.END));
        lazy.draw(cat.name(), Wish.plain(Moment.START));

        assertThat(asked).containsExactly(cat.name());
        assertThat(lazy.draw(FigureName.standard(new FigureId("handstand")), Wish.plain(Moment.END)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cat", "a/b", "..", "cat_camel", "a234567890123456789012345678901234567890x"})
    void a_name_that_does_not_fit_an_address_is_refused(String name) {
        assertThatThrownBy(() -> new FigureId(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_caption_is_escaped() {
        Figure plain = KneelingFigures.catCamel();
        Figure odd =
                new Figure(plain.name(), new Caption("Cat & <camel>", "Up > down"), plain.motion(), plain.staging());

        assertThat(Figures.of(List.of(odd))
                        .draw(odd.name(), Wish.plain(Moment.END))
                        .orElseThrow())
                .contains(">Cat &amp; &lt;camel&gt;</title><desc>Up &gt; down</desc>");
    }
}
