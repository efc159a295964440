// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Several claim at once, without a leader.
public abstract class ClaimersContract {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int CLAIMERS = 4;
    private static final int PERSONS = 400;
    private static final int AT_ONCE = 7;

    protected abstract Occurrences occurrences();

    @Test
    void no_two_get_the_same_nudge_or_nudges_of_the_same_person_and_none_is_left() throws Exception {
        List<Nudge> nudges = IntStream.range(0, PERSONS)
                .mapToObj(i -> new PersonId("person-" + i))
                .flatMap(person -> Stream.of("09:00", "09:10", "09:20").map(time -> at(person, time)))
                .toList();
        occurrences().add(nudges);

        List<List<List<Kept>>> all = atOnce(this::claimUntilNothingIsLeft);

        assertThat(all.stream().flatMap(List::stream).flatMap(List::stream).map(Kept::nudge))
                .containsExactlyInAnyOrderElementsOf(nudges);
        assertThat(all.stream()
                        .flatMap(List::stream)
                        .flatMap(claim -> claim.stream()
                                .map(kept -> kept.nudge().occurrence().person())
                                .distinct()))
                .doesNotHaveDuplicates();
    }

    @Test
    void those_who_claim_while_others_write_get_each_nudge_once() throws Exception {
        occurrences()
                .add(IntStream.range(0, PERSONS)
                        .mapToObj(i -> at(new PersonId("person-" + i), "09:00"))
                        .toList());

        List<Integer> sent = atOnce(this::claimAndSend);

        assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(PERSONS);
    }

    private List<List<Kept>> claimUntilNothingIsLeft() {
        List<List<Kept>> claims = new ArrayList<>();
        int got = 0;
        do {
            claims.add(occurrences().claim(at("10:00"), LEASE, AT_ONCE));
            got += claims.getLast().size();
            assertThat(got).as("more than there is").isLessThanOrEqualTo(PERSONS * 3);
        } while (!claims.getLast().isEmpty() || isAnyFree());
        return claims;
    }

    /// Somebody who passes by what others hold may find nothing, though there is something.
    private boolean isAnyFree() {
        return IntStream.range(0, PERSONS)
                .mapToObj(i -> at(new PersonId("person-" + i), "09:00").occurrence())
                .anyMatch(one ->
                        occurrences().find(one).map(kept -> kept.fence() == 0).orElse(false));
    }

    private int claimAndSend() {
        int sent = 0;
        for (List<Kept> claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
            List<Boolean> kept = occurrences()
                    .changeAll(claimed.stream()
                            .map(one -> new Change(one, SampleNudges.in(one.nudge(), new State.Sent(at("10:00")))))
                            .toList());
            assertThat(kept).doesNotContain(false);
            sent += kept.size();
        }
        return sent;
    }

    private List<Kept> claim() {
        return occurrences().claim(at("09:30"), LEASE, AT_ONCE);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (var claimers = Executors.newFixedThreadPool(CLAIMERS)) {
            List<Future<T>> all = claimers.invokeAll(
                    IntStream.range(0, CLAIMERS).mapToObj(_ -> work).toList());
            for (Future<T> one : all) {
                results.add(one.get());
            }
        }
        return results;
    }
}
