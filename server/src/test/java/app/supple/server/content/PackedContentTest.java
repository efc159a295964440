// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.FigureName;
import app.supple.figure.Moment;
import app.supple.figure.Wish;
import app.supple.library.Naming.Group;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.Adjustment;
import app.supple.plan.PlannedDay;
import app.supple.plan.PlannedSession;
import app.supple.plan.Plans;
import app.supple.server.content.file.ContentFiles;
import app.supple.session.Session;
import app.supple.session.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The content that is packed into the program is in order, and says what we expect of it.
class PackedContentTest {

    private static final Instant JUST_UP = Instant.parse("2026-11-22T07:20:00Z");
    private static final Instant AT_NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Content content = Content.read(ContentFiles.packed());

    @Test
    void the_daily_five_stand_on_the_shelf_first() {
        assertThat(content.library().in(Group.DAILY_FIVE))
                .isEqualTo(content.library().all().subList(0, 5))
                .extracting(stretch -> stretch.id().value())
                .containsExactly(
                        "trunk-rotation", "childs-pose", "cat-camel", "hamstring-stretch", "hip-flexor-stretch");
    }

    @Test
    void what_is_read_only_when_it_is_wanted_is_the_same() {
        Content lazy = Content.packed();

        assertThat(lazy.library().all()).isEqualTo(content.library().all());
        assertThat(lazy.figures().names()).isEqualTo(content.figures().names());
        for (FigureName name : content.figures().names()) {
            assertThat(lazy.figures().draw(name, Wish.plain(Moment.END)))
                    .isEqualTo(content.figures().draw(name, Wish.plain(Moment.END)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stretches", "routines"})
    void every_file_is_listed_on_the_shelf(String folder) throws IOException {
        List<String> listed = switch (folder) {
            case "stretches" ->
                content.library().all().stream()
                        .map(stretch -> stretch.id().value())
                        .toList();
            default -> List.of("morning", "evening", "desk");
        };

        try (Stream<Path> files = Files.list(Draft.REAL.resolve(folder))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            listed.stream().map(name -> name + ".yaml").toList());
        }
    }

    @Test
    void what_is_packed_is_what_lies_in_the_folder() {
        assertThat(Content.read(ContentFiles.in(Draft.REAL)).library().all())
                .isEqualTo(content.library().all());
    }

    @Test
    void every_stretch_ends_its_cautions_with_the_stop_sign() {
        assertThat(content.library().all()).allSatisfy(stretch -> {
            var last = stretch.safety().cautions().getLast();
            assertThat(last.when()).isEqualTo("Pain or tingling spreads down a leg, or a leg turns numb or weak");
        });
    }

    @Test
    void the_evening_session_lasts_613_seconds_and_the_morning_session_368() {
        assertThat(seconds(day(AT_NOON).evening())).isEqualTo(613);
        assertThat(seconds(day(AT_NOON).morning())).isEqualTo(368);
    }

    @Test
    void in_the_first_hour_a_pelvic_tilt_takes_the_place_of_childs_pose_and_it_lasts_402_seconds() {
        PlannedSession morning = day(JUST_UP).morning();

        assertThat(morning.stretches())
                .extracting(planned -> planned.stretch().id().value())
                .containsExactly(
                        "trunk-rotation", "cat-camel", "hamstring-stretch", "hip-flexor-stretch", "pelvic-tilt");
        assertThat(morning.adjustments())
                .satisfiesExactly(
                        rotation -> assertThat(rotation).isInstanceOf(Adjustment.Reduced.class),
                        catCamel -> assertThat(catCamel).isInstanceOf(Adjustment.Reduced.class),
                        pose -> assertThat(pose).isInstanceOf(Adjustment.Swapped.class));
        assertThat(seconds(morning)).isEqualTo(402);
    }

    @Test
    void no_hold_of_the_morning_is_longer_than_thirty_seconds() {
        assertThat(Session.of(day(AT_NOON).morning()).timeline().steps())
                .filteredOn(Step.Hold.class::isInstance)
                .isNotEmpty()
                .allSatisfy(hold -> assertThat(hold.length()).isLessThanOrEqualTo(Duration.ofSeconds(30)));
    }

    private PlannedDay day(Instant now) {
        Person anna = Person.newcomer(PersonId.ME, ZoneOffset.UTC);
        return new Plans(content.library(), content.routines()).day(anna, now);
    }

    private static long seconds(PlannedSession planned) {
        return Session.of(planned).timeline().total().toSeconds();
    }
}
