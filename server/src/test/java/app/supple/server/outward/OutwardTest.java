// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the door leads, and where it does not.
class OutwardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2606:4700::1111",
                "2a00:1450::1",
                "2400:cb00::1"
            })
    void the_rest_of_the_world_is_public(String address) {
        assertThat(PublicAddresses.has(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void what_is_not_of_the_world_is_told_from_it() {
        assertThat(Hostile.answers())
                .hasSizeGreaterThanOrEqualTo(60)
                .noneMatch(address -> PublicAddresses.has(InetAddress.ofLiteral(address)));
    }

    @Test
    void what_is_typed_is_refused_with_what_to_do_and_nobody_is_asked() {
        var outward = new Outward(_ -> new InetAddress[0], listed());
        assertThat(Hostile.typed())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(typed -> assertThatThrownBy(() -> outward.target(typed))
                        .isInstanceOf(Forbidden.class)
                        .hasMessageContaining("ive "));
    }

    @ParameterizedTest
    @CsvSource({
        "nas.local, https://nas.local/a, true",
        "nas.local, http://nas.local/a, true",
        "nas.local, http://NAS.local./a, true",
        "nas.local, https://nas.local:8443/a, false",
        "nas.local:8443, https://nas.local:8443/a, true",
        "nas.local:8443, http://nas.local:8443/a, true",
        "nas.local:8443, http://nas.local/a, false",
        "127.0.0.1, https://127.0.0.1/a, true",
        "127.0.0.1, https://127.0.0.2/a, false",
        "[::1]:5232, http://[::1]:5232/a, true",
        "nas.local, https://nas.local.example.org/a, false",
    })
    void what_the_operator_lists_is_allowed_and_nothing_beside_it(String listed, String typed, boolean allowed) {
        boolean taken = false;
        try {
            taken = new Outward(InetAddress::getAllByName, listed(listed))
                    .target(typed)
                    .listed();
        } catch (Forbidden e) {
            assertThat(e.sentence()).isNotEmpty();
        }
        assertThat(taken).isEqualTo(allowed);
    }

    private static Listed listed(String... hosts) {
        return new Listed(Set.of(hosts), "SUPPLE_OUTGOING_HOSTS");
    }
}
