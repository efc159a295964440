// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.library.Library;
import app.supple.server.content.Content;
import app.supple.server.web.page.StretchesView;
import app.supple.server.web.page.part.StretchLink;
import app.supple.server.words.Pictures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What of the library stands on the page, for whom, and what the page says about the rest.
class ShelfTest {

    private static final Content CONTENT = Content.packed();
    private static final Library LIBRARY = CONTENT.library();
    private static final StretchLinks LINKS = new StretchLinks(Pictures.of(CONTENT.figures()));

    @Test
    void who_has_said_nothing_sees_all_of_it_in_four_groups() {
        Shelf shelf = Shelf.of(LIBRARY.all(), Set.of(), "");

        assertThat(shelf.hidden()).isEmpty();
        assertThat(shelf.groups(LINKS))
                .extracting(StretchesView.Group::name)
                .containsExactly("Your daily five", "At a desk", "Strength", "Stand-ins");
        assertThat(urls(shelf)).hasSize(22).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"daily-five, 5", "at-a-desk, 7", "strength, 4", "stand-in, 6"})
    void one_group_is_shown_alone_and_its_pill_is_the_chosen_one(String group, int count) {
        Shelf shelf = Shelf.of(LIBRARY.all(), Set.of(), group);

        assertThat(urls(shelf)).hasSize(count);
        assertThat(shelf.pills())
                .filteredOn(StretchesView.Pill::chosen)
                .extracting(StretchesView.Pill::url)
                .containsExactly("/stretches?group=" + group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Strength", "DAILY_FIVE", "yoga"})
    void a_group_that_is_not_there_shows_all(String group) {
        assertThat(Shelf.of(LIBRARY.all(), Set.of(), group).pills().getFirst())
                .isEqualTo(new StretchesView.Pill("All 22", "/stretches", true));
    }

    @Test
    void what_is_left_out_or_swapped_is_absent_and_the_page_says_how_many_and_why() {
        Shelf shelf = Shelf.of(LIBRARY.all(), EnumSet.of(Condition.STENOSIS), "");

        assertThat(urls(shelf)).hasSize(20).doesNotContain("/stretches/press-up", "/stretches/back-extension");
        assertThat(shelf.hidden())
                .isEqualTo("2 are not shown, because you have a narrowed spinal canal or a slipped vertebra.");
        assertThat(shelf.pills().getFirst().words()).isEqualTo("All 20");
    }

    @Test
    void a_condition_that_takes_nothing_away_is_not_told() {
        assertThat(Shelf.of(LIBRARY.all(), EnumSet.of(Condition.BALANCE), "").hidden())
                .isEmpty();
        assertThat(Shelf.of(LIBRARY.all(), EnumSet.of(Condition.BALANCE, Condition.KNEE), "")
                        .hidden())
                .isEqualTo("1 is not shown, because your knee is sore or was replaced.");
    }

    @Test
    void whatever_holds_for_a_person_something_of_the_five_and_of_strength_is_left() {
        Shelf shelf = Shelf.of(LIBRARY.all(), EnumSet.allOf(Condition.class), "");

        assertThat(shelf.groups(LINKS))
                .extracting(StretchesView.Group::name)
                .contains("Your daily five", "At a desk", "Strength");
    }

    private static List<String> urls(Shelf shelf) {
        return shelf.groups(LINKS).stream()
                .flatMap(group -> group.stretches().stream())
                .map(StretchLink::url)
                .toList();
    }
}
