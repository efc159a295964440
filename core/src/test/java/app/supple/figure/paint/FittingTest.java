// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.figure.Figure;
import app.supple.figure.SampleFigures;
import app.supple.figure.paint.View.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTest {
    /// Fits that were found by hand; a strap, and what happens between the poses, move the picture a little.
    @ParameterizedTest
    @ValueSource(strings = {"cat-camel", "pelvic-tilt", "childs-pose", "hip-flexor-stretch"})
    void it_finds_the_fit_that_was_found_by_hand(String name) {
        Figure figure = SampleFigures.all().stream()
                .filter(candidate -> candidate.name().id().name().equals(name))
                .findFirst()
                .orElseThrow();
        Fit byHand = figure.staging().view().fit();
        Fit found = Fitting.of(figure.motion(), figure.staging());

        assertThat(found.scale()).isCloseTo(byHand.scale(), within(byHand.scale() * .03));
        assertThat(found.x()).isCloseTo(byHand.x(), within(12.0));
        assertThat(found.y()).isCloseTo(byHand.y(), within(20.0));
    }

    @Test
    void a_picture_with_nothing_on_it_has_a_fit_as_well() {
        Figure figure = SampleFigures.all().getFirst();
        Staging empty = new Staging(
                figure.staging().view(),
                new Layering(List.of(), java.util.Set.of(), java.util.Set.of()),
                List.of(),
                List.of(),
                List.of());

        assertThat(Fitting.of(figure.motion(), empty)).isEqualTo(new Fit(1000, 600, 788));
    }
}
