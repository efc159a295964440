// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.ntfy;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import app.supple.server.channel.Letters;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Names;
import app.supple.server.outward.Outward;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NtfyAddressesTest {

    private static final String LONG = "my-own-topic-of-home";

    private final NtfyAddresses addresses = new NtfyAddresses(post(host -> {
        if (host.startsWith("nobody")) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")};
    }));

    @Test
    void left_empty_it_is_the_public_server_and_a_topic_that_nobody_can_guess() {
        Address.Ntfy one = good("", "", "");
        Address.Ntfy other = good("", "", "");

        assertThat(one.server()).hasToString("https://ntfy.sh");
        // 22 characters of 6 bits hold 128.
        assertThat(one.topic()).matches("supple_[A-Za-z0-9_-]{22}").isNotEqualTo(other.topic());
        assertThat(one.token()).isEmpty();
    }

    @Test
    void ones_own_server_topic_and_token_are_kept() {
        assertThat(good(" https://ntfy.example/ ", "short", " tk_abc "))
                .hasToString("Ntfy[https://ntfy.example:443]")
                .extracting(Address.Ntfy::topic, Address.Ntfy::token)
                .containsExactly("short", "tk_abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ntfy.example/topic", "https://ntfy.example?auth=x", "https://ntfy.example/#a"})
    void nothing_stands_after_the_name_of_the_server(String server) {
        assertThat(bad(server, LONG, "")).singleElement().asString().startsWith("Server: Nothing may stand after");
    }

    @Test
    void everything_is_said_at_once_with_what_to_do() {
        assertThat(bad("http://ntfy.example", "a/b", "tk\r\nX: y"))
                .hasSize(3)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("Server: ").contains("https://"),
                        one -> assertThat(one).startsWith("Topic: ").contains("Leave it empty"),
                        one -> assertThat(one)
                                .startsWith("Token: ")
                                .contains("Copy it")
                                .doesNotContain("X: y"));
    }

    @Test
    void a_topic_that_can_be_guessed_needs_a_token() {
        assertThat(bad("", "backpain", "")).singleElement().asString().contains("Whoever guesses it reads along");
    }

    @Test
    void a_server_that_nobody_knows_is_not_kept() {
        assertThat(bad("https://nobody.example", LONG, ""))
                .singleElement()
                .asString()
                .contains("Nobody knows");
    }

    private Address.Ntfy good(String server, String topic, String token) {
        return switch (addresses.read(server, topic, token)) {
            case Checked.Good<Address.Ntfy>(var address) -> address;
            case Checked.Bad<Address.Ntfy>(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<String> bad(String server, String topic, String token) {
        return switch (addresses.read(server, topic, token)) {
            case Checked.Good<Address.Ntfy>(var address) -> throw new AssertionError(address);
            case Checked.Bad<Address.Ntfy>(var problems) -> problems;
        };
    }

    private static Post post(Names names) {
        return new Post(new Outward(names, new Listed(Set.of(), "SUPPLE_OUTGOING_HOSTS")), () -> Letters.NOW);
    }
}
