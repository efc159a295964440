// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import static app.supple.server.wire.share.SharedFile.FILES;
import static app.supple.server.wire.share.SharedFile.bytes;
import static app.supple.server.wire.share.SharedFile.opened;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.own.share.Bundle;
import app.supple.own.share.Exchange;
import app.supple.own.share.Exchange.Choice;
import app.supple.own.share.MadeInMemory;
import app.supple.own.share.Sorted;
import app.supple.person.PersonId;
import app.supple.server.wire.PublishedSchema;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Handed out, taken in elsewhere, and handed out again.
class RoundTripTest {

    private static final PublishedSchema SCHEMA = PublishedSchema.of("supple-1");

    private static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");

    private final MadeInMemory made = new MadeInMemory();
    private final OwnExercises own = made.own();
    private final Exchange exchange = made.exchange();
    private final Bundle given = opened(bytes(SharedFile.good()));

    @Test
    void what_we_write_fits_our_schema_and_reads_the_same() {
        byte[] file = FILES.write(given);

        assertThat(SCHEMA.complaints(file)).isEmpty();
        assertThat(FILES.write(opened(file))).isEqualTo(file);
        assertThat(opened(file).routines()).isEqualTo(given.routines()).hasSize(1);
    }

    @Test
    void taken_in_elsewhere_it_is_handed_out_the_same() {
        exchange.take(PersonId.ME, given, NOW);
        byte[] here = FILES.write(exchange.pack(PersonId.ME, "T", Choice.ALL));

        var elsewhere = new MadeInMemory().exchange();
        elsewhere.take(PersonId.ME, opened(here), NOW);

        assertThat(FILES.write(elsewhere.pack(PersonId.ME, "T", Choice.ALL))).isEqualTo(here);
        assertThat(new String(here, StandardCharsets.UTF_8))
                .contains("\"picture\"", "Anna", "Tea break", "\"rest_seconds\"");
    }

    @Test
    void taking_it_in_twice_changes_nothing() {
        exchange.take(PersonId.ME, given, NOW);
        List<OwnExercise> before = own.all(PersonId.ME);
        assertThat(before).hasSize(1);

        Sorted again = exchange.take(PersonId.ME, given, NOW);

        assertThat(own.all(PersonId.ME)).isEqualTo(before);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(before);
    }

    @Test
    void what_was_removed_comes_back_under_its_old_id() {
        exchange.take(PersonId.ME, given, NOW);
        StretchId id = own.all(PersonId.ME).getFirst().id();
        own.remove(PersonId.ME, id, NOW);

        assertThat(exchange.take(PersonId.ME, given, NOW).back()).hasSize(1);

        assertThat(own.all(PersonId.ME)).extracting(OwnExercise::id).containsExactly(id);
    }
}
