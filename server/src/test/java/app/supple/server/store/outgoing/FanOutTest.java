// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import static app.supple.delivery.SampleDestinations.CHROME;
import static app.supple.delivery.SampleDestinations.FIREFOX;
import static app.supple.delivery.SampleDestinations.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.parcel.Parcel;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Life;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.server.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A nudge that is due is on its way to every destination, as of the same moment.
class FanOutTest {

    @TempDir
    private Path data;

    private Store store;

    private final Nudge nudge = SampleNudges.at(PersonId.ME, "09:00");

    @BeforeEach
    void open() {
        store = Store.open(data);
        store.destinations().save(FIREFOX);
        store.destinations().save(CHROME);
        store.destinations().save(MAIL);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_nudge_that_falls_due_is_on_its_way_to_all_that_are_switched_on() {
        fallDue(nudge);

        assertThat(parcels()).extracting(Parcel::to).containsExactlyInAnyOrder(FIREFOX.id(), CHROME.id());
        assertThat(parcels()).allSatisfy(parcel -> {
            assertThat(parcel.cause().name()).isEqualTo(nudge.occurrence().name());
            assertThat(parcel.use().until()).isEqualTo(nudge.leeway().until());
        });
    }

    @Test
    void who_was_too_late_to_write_the_nudge_sends_nothing() {
        store.occurrences().add(List.of(nudge));

        store.occurrences().change(new Kept(nudge, 7), due(nudge));

        assertThat(parcels()).isEmpty();
    }

    @Test
    void sent_once_more_after_a_stop_it_is_no_second_parcel() {
        fallDue(nudge);
        Kept kept = store.occurrences().find(nudge.occurrence()).orElseThrow();

        store.occurrences().change(kept, kept.nudge());

        assertThat(parcels()).hasSize(2);
    }

    @Test
    void a_word_about_posture_stays_on_the_page() {
        var old = nudge.occurrence();
        var posture = new Occurrence(old.person(), Rule.POSTURE, old.date(), old.slot());

        fallDue(Nudge.planned(posture, nudge.leeway()));

        assertThat(parcels()).isEmpty();
    }

    private void fallDue(Nudge planned) {
        store.occurrences().add(List.of(planned));
        store.occurrences().change(new Kept(planned, 0), due(planned));
    }

    private static Nudge due(Nudge planned) {
        return Life.after(planned, new Event.FallDue(planned.leeway().due())) instanceof Life.Turn.Becomes(var due)
                ? due
                : planned;
    }

    private List<Parcel> parcels() {
        return store.outbox().since(PersonId.ME, Instant.EPOCH, 99);
    }
}
