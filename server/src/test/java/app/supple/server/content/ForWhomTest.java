// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Anatomy.Position;
import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FirstHourRule;
import app.supple.library.FormKind;
import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.server.content.file.ContentFiles;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// For whom the packed stretches change: nobody is sent to the floor who cannot get there, and nobody is left with
/// nothing.
class ForWhomTest {

    private static final Set<Position> OFF_THE_FLOOR = EnumSet.of(Position.SITTING, Position.STANDING);

    private final Library library = Content.read(ContentFiles.packed()).library();

    @Test
    void who_cannot_get_to_the_floor_is_never_sent_there() {
        assertThat(library.all())
                .filteredOn(stretch -> !OFF_THE_FLOOR.contains(stretch.anatomy().position()))
                .hasSizeGreaterThan(10)
                .allSatisfy(stretch ->
                        assertThat(measure(stretch, Condition.NO_FLOOR)).contains(new Measure.Use(FormKind.CHAIR)));
    }

    @Test
    void of_the_five_and_of_strength_only_the_dead_bug_is_ever_left_out() {
        List<String> leftOut = Stream.of(Group.DAILY_FIVE, Group.STRENGTH)
                .flatMap(group -> library.in(group).stream())
                .flatMap(stretch -> stretch.safety().filters().stream()
                        .filter(filter -> filter.measure() instanceof Measure.LeaveOut)
                        .map(filter -> stretch.id() + " " + filter.condition()))
                .toList();

        assertThat(leftOut).containsExactly("dead-bug PREGNANCY");
    }

    @Test
    void a_stand_in_never_leads_further_whatever_else_holds_for_a_person() {
        assertThat(library.all().stream().flatMap(this::standIns).distinct().map(library::get))
                .isNotEmpty()
                .allSatisfy(standIn -> assertThat(standIn.safety().filters())
                        .extracting(Filter::measure)
                        .noneMatch(measure -> measure instanceof Measure.LeaveOut || measure instanceof Measure.Swap));
    }

    @Test
    void strength_moves_in_cycles_and_allows_twelve() {
        assertThat(library.in(Group.STRENGTH)).hasSize(4).allSatisfy(stretch -> {
            assertThat(stretch.doses().usual().dose().each().toSeconds()).isLessThan(10);
            assertThat(stretch.doses().most().dose().repetitions()).isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void every_ground_leads_to_a_source() {
        assertThat(library.all())
                .allSatisfy(stretch -> assertThat(stretch.safety().filters())
                        .allSatisfy(filter -> assertThat(
                                        library.source(filter.grounds().source()))
                                .isNotNull()));
    }

    private Stream<StretchId> standIns(Stretch stretch) {
        Stream<StretchId> firstHour = stretch.safety().firstHour() instanceof FirstHourRule.Swap(var id, var _)
                ? Stream.of(id)
                : Stream.empty();
        return Stream.concat(
                firstHour,
                stretch.safety().filters().stream()
                        .flatMap(filter ->
                                filter.measure() instanceof Measure.Swap(var id) ? Stream.of(id) : Stream.empty()));
    }

    private static Optional<Measure> measure(Stretch stretch, Condition condition) {
        return stretch.safety().filters().stream()
                .filter(filter -> filter.condition() == condition)
                .map(Filter::measure)
                .findFirst();
    }
}
