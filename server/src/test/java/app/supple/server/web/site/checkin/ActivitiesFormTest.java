// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.server.web.page.part.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActivitiesFormTest {

    private static final List<Activity> KNOWN =
            List.of(activity("a2", "Sitting", true), activity("a1", "Lifting", true), activity("a9", "Running", false));

    @Test
    void better_words_and_another_order_keep_the_answers() {
        var form = ActivitiesForm.sent(
                Map.of("id_1", "a2", "name_1", "Sitting  through a film ", "id_2", "a1", "name_2", "Lifting"));

        assertThat(form.pressed("up-2").activities(KNOWN))
                .containsExactly(activity("a1", "Lifting", true), activity("a2", "Sitting through a film", true));
    }

    @Test
    void a_new_one_gets_an_id_that_was_never_used_and_an_old_one_its_own_again() {
        var form = ActivitiesForm.sent(Map.of("name_1", "Walking", "name_3", "running", "id_4", "a1", "name_4", ""));

        assertThat(form.activities(KNOWN))
                .containsExactly(activity("a10", "Walking", true), activity("a9", "running", true));
    }

    @Test
    void an_id_that_stands_twice_or_nowhere_makes_a_new_one() {
        var form = ActivitiesForm.sent(Map.of(
                "id_1", "a1", "name_1", "Lifting", "id_2", "a1", "name_2", "Bending", "id_3", "x", "name_3",
                "Cycling"));

        assertThat(form.activities(KNOWN)).extracting(one -> one.id().value()).containsExactly("a1", "a10", "a11");
    }

    @Test
    void what_is_too_long_or_named_twice_is_told_all_at_once() {
        var form = ActivitiesForm.sent(Map.of("name_1", "x".repeat(61), "name_2", "Sitting", "name_3", "sitting"));

        assertThat(form.errors())
                .containsExactly(
                        new FieldError("name_1", "Activity 1 has 61 characters. Shorten it to 60 or fewer."),
                        new FieldError("name_3", "Activity 3 stands above already. Clear it, or name another."));
        assertThat(form.view()).hasSize(Activity.MOST);
    }

    private static Activity activity(String id, String name, boolean current) {
        return new Activity(new ActivityId(id), name, current);
    }
}
