// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import static app.supple.library.Stretches.FOLD;
import static app.supple.library.Stretches.TILT;
import static app.supple.library.Stretches.TWIST;
import static app.supple.library.Stretches.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.library.Anatomy.Sides;
import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {

    private final Library library = Stretches.library();

    @Test
    void stretches_stand_on_the_shelf_in_the_order_they_were_put_there() {
        assertThat(library.all()).containsExactly(TWIST, FOLD, WAVE, TILT);
        assertThat(Stretches.library(TILT, WAVE, FOLD).all()).containsExactly(TILT, WAVE, FOLD);
    }

    @Test
    void each_shelf_shows_its_own_stretches_and_keeps_their_order() {
        Stretch spare = standIn("spare");
        Stretch another = standIn("another");
        Library two = Stretches.library(spare, TWIST, another, WAVE);

        assertThat(two.in(Naming.Group.DAILY_FIVE)).containsExactly(TWIST, WAVE);
        assertThat(two.in(Naming.Group.STAND_IN)).containsExactly(spare, another);
    }

    @Test
    void nobody_can_put_a_stretch_on_the_shelf_or_take_one_off_later() {
        assertThatThrownBy(() -> library.all().add(TWIST)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> library.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_stretch_is_found_by_its_id_and_by_its_name_in_an_address() {
        assertThat(library.get(FOLD.id())).isSameAs(FOLD);
        assertThat(library.find(FOLD.id())).containsSame(FOLD);
        assertThat(library.named("fold")).containsSame(FOLD);
        assertThat(library.has(FOLD.id())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fold", " fold", "the fold", "../fold", "fold\n", "plough"})
    void whatever_else_stands_in_an_address_names_no_stretch(String name) {
        assertThat(library.named(name)).isEmpty();
    }

    @Test
    void an_unknown_stretch_is_told_by_its_id() {
        var plough = new StretchId("plough");

        assertThat(library.find(plough)).isEmpty();
        assertThat(library.has(plough)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.get(plough))
                .withMessage("There is no stretch plough");
    }

    @Test
    void the_same_id_twice_is_refused_even_if_the_stretches_differ() {
        Stretch other = Stretches.stretch("twist", Sides.ONE, Stretches.hold(5, 1), new FirstHourRule.Fine());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stretches.library(TWIST, WAVE, other))
                .withMessage("The stretch twist is there twice");
    }

    @Test
    void a_stretch_whose_stand_in_is_missing_is_refused_by_both_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stretches.library(TWIST, FOLD))
                .withMessage("fold has the stand-in tilt, which is not there");
    }

    @Test
    void a_stand_in_may_stand_before_or_after_the_stretch_it_stands_in_for() {
        assertThat(Stretches.library(FOLD, TILT).all()).containsExactly(FOLD, TILT);
        assertThat(Stretches.library(TILT, FOLD).all()).containsExactly(TILT, FOLD);
    }

    @Test
    void a_stand_in_that_has_to_wait_itself_is_refused() {
        Stretch bow = Stretches.stretch("bow", Sides.ONE, Stretches.hold(5, 1), Stretches.swappedFor("fold"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stretches.library(bow, FOLD, TILT))
                .withMessage("bow has the stand-in fold, which has to wait itself");
    }

    @Test
    void sources_are_fetched_once_and_only_when_somebody_asks() {
        var fetched = new AtomicInteger();
        var lazy = new Library(List.of(TWIST), () -> {
            fetched.incrementAndGet();
            return List.of(Stretches.leaflet());
        });
        lazy.all();
        lazy.get(TWIST.id());
        assertThat(fetched).as("before anybody asks").hasValue(0);

        assertThat(lazy.source(Stretches.A_LEAFLET)).isEqualTo(Stretches.leaflet());
        assertThat(lazy.sources()).containsExactly(Stretches.leaflet());
        assertThat(fetched).as("after two questions").hasValue(1);
    }

    @Test
    void sources_keep_their_order_too() {
        Source trial = source("trial");
        Source atlas = source("atlas");
        var three = new Library(List.of(TWIST), () -> List.of(trial, Stretches.leaflet(), atlas));

        assertThat(three.sources()).containsExactly(trial, Stretches.leaflet(), atlas);
        assertThat(three.source(atlas.id())).isSameAs(atlas);
    }

    @Test
    void an_unknown_source_is_told_by_its_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> library.source(new SourceId("hearsay")))
                .withMessage("There is no source hearsay");
    }

    @Test
    void a_stretch_knows_its_name_and_whether_it_has_two_sides() {
        assertThat(TWIST.name()).isEqualTo("The twist");
        assertThat(TWIST.isTwoSided()).isTrue();
        assertThat(FOLD.isTwoSided()).isFalse();
    }

    private static Source source(String id) {
        return new Source(new SourceId(id), id, "", "", new Source.Place("", ""));
    }

    private static Stretch standIn(String id) {
        Stretch like = Stretches.stretch(id, Sides.ONE, Stretches.hold(5, 1), new FirstHourRule.Fine());
        var naming = new Naming(
                id, id, List.of(), Naming.Group.STAND_IN, like.naming().figure());
        return new Stretch(
                like.id(), naming, like.anatomy(), like.teaching(), like.safety(), like.forms(), like.doses());
    }
}
