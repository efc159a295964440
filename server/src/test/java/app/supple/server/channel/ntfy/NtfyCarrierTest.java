// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Letters;
import app.supple.server.channel.Links;
import app.supple.server.channel.post.Fake;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Outward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NtfyCarrierTest {

    private Fake fake;

    @BeforeEach
    void serve() throws IOException {
        fake = new Fake();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void a_message_is_published_at_the_root_without_links_that_the_phone_could_not_open() {
        assertThat(carrier(Letters.HERE).carry(Letters.to(address("")))).isEqualTo(new Outcome.Arrived());

        var asked = fake.asked().getFirst();
        assertThat(asked.what()).isEqualTo("POST /");
        assertThat(asked.body()).isEqualTo("""
                {"topic":"supple_t","title":"Time for a break","message":"Two minutes are enough. Schöne Grüße …",\
                "tags":["bell"],"priority":3,"sequence_id":"topic_1"}""");
        assertThat(asked.headers())
                .containsEntry("content-type", "application/json")
                .doesNotContainKey("authorization");
    }

    @Test
    void where_supple_is_reached_from_everywhere_a_tap_and_a_button_open_it() {
        carrier(Letters.EVERYWHERE).carry(Letters.to(address("")));

        assertThat(fake.asked().getFirst().body()).contains("""
                "click":"https://supple.example/nudge/n1","actions":[{"action":"view","label":"Start",\
                "url":"https://supple.example/nudge/n1","clear":true}]""");
    }

    @Test
    void a_token_goes_with_it_and_is_told_to_nobody_else() {
        fake.answers(403);

        Outcome came = carrier(Letters.HERE).carry(Letters.to(address("tk_secret")));

        assertThat(fake.asked().getFirst().headers()).containsEntry("authorization", "Bearer tk_secret");
        assertThat(came).isInstanceOf(Outcome.Barred.class).asString().doesNotContain("tk_secret", "supple_t");
    }

    @Test
    void what_is_withdrawn_goes_from_the_screen_by_its_topic() {
        carrier(Letters.HERE).withdraw(Letters.to(address("tk_secret")));

        var asked = fake.asked().getFirst();
        assertThat(asked.what()).isEqualTo("DELETE /supple_t/topic_1");
        assertThat(asked.headers()).containsEntry("authorization", "Bearer tk_secret");
    }

    @Test
    void what_is_longer_than_ntfy_takes_is_cut_between_two_characters() {
        carrier(Letters.HERE).carry(Letters.of(address(""), "🧘".repeat(300), "n1"));

        assertThat(fake.asked().getFirst().body()).contains("\"" + "🧘".repeat(249) + "…\"");
    }

    @Test
    void an_address_of_another_way_is_not_sent_to() {
        assertThat(carrier(Letters.HERE).carry(Letters.to(new Address.Mail("a@example.org"))))
                .isEqualTo(new Outcome.Declined(Reason.FORBIDDEN, "The address is none of ntfy."));
    }

    private Address.Ntfy address(String token) {
        return new Address.Ntfy(URI.create(fake.url()), "supple_t", token);
    }

    private NtfyCarrier carrier(Links links) {
        var outward = new Outward(InetAddress::getAllByName, new Listed(Set.of(fake.host()), "SUPPLE_OUTGOING_HOSTS"));
        return new NtfyCarrier(new Post(outward, () -> Letters.NOW), links);
    }
}
