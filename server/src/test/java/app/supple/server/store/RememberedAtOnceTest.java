// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Practice;
import app.supple.person.FirstHour;
import app.supple.person.PeopleInMemory;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered stays what is kept, though many write at once.
class RememberedAtOnceTest {

    private static final int WRITERS = 6;
    private static final int EACH = 25;

    private static final Person ANNA = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void whoever_has_written_sees_it_in_the_very_next_overview() throws Exception {
        try (var store = Store.open(folder);
                var crowd = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> (Callable<Boolean>) () -> IntStream.range(0, EACH)
                            .mapToObj(number -> Diaries.entry((long) writer * EACH + number))
                            .allMatch(entry -> store.entries().add(entry) && isSeen(store, entry)))
                    .toList();

            assertThat(crowd.invokeAll(writing)).extracting(Future::resultNow).containsOnly(true);
            assertThat(overview(store)).hasSize(WRITERS * EACH);
        }
    }

    @Test
    void whoever_has_deleted_does_not_see_it_any_more() throws Exception {
        Diaries.fill(folder, WRITERS);
        try (var store = Store.open(folder);
                var crowd = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Boolean>> deleting = Diaries.numbered(WRITERS).stream()
                    .map(entry -> (Callable<Boolean>) () -> IntStream.range(0, EACH)
                            .allMatch(_ -> store.entries().remove(PersonId.ME, entry.id(), Instant.EPOCH)
                                    && !isSeen(store, entry)
                                    && store.entries().putBack(PersonId.ME, entry.id())
                                    && isSeen(store, entry)))
                    .toList();

            assertThat(crowd.invokeAll(deleting)).extracting(Future::resultNow).containsOnly(true);
        }
    }

    @Test
    void of_two_who_save_at_once_the_one_who_was_kept_last_is_remembered() {
        var kept = new Crossing();
        var people = new RememberedPeople(kept);
        kept.other = new Thread(() -> people.save(living(60)));

        people.save(living(30));
        kept.waitForTheOther();

        assertThat(people.find(PersonId.ME)).isEqualTo(kept.find(PersonId.ME));
    }

    private static boolean isSeen(Store store, Entry entry) {
        return overview(store).stream().anyMatch(practice -> practice.id().equals(entry.id()));
    }

    private static List<Practice> overview(Store store) {
        return store.entries().practices(PersonId.ME, Diaries.SUNDAY, Diaries.SUNDAY);
    }

    private static Person living(int gentleMinutes) {
        var rhythm = new Rhythm(LocalTime.of(7, 0), LocalTime.of(22, 30));
        return ANNA.livingBy(rhythm, new FirstHour(Duration.ofMinutes(gentleMinutes)));
    }

    /// While the first is being saved, the other one begins, and gets as far as it is let.
    private static final class Crossing extends PeopleInMemory {

        private Thread other = new Thread(() -> {});

        @Override
        public void save(Person person) {
            super.save(person);
            if (other.getState() == Thread.State.NEW) {
                other.start();
                while (other.isAlive() && other.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            }
        }

        private void waitForTheOther() {
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError("Nobody interrupts a test", e);
            }
        }
    }
}
