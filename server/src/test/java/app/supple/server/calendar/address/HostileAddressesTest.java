// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.calendar.address.Fetch.Fetched;
import app.supple.server.calendar.bound.Unreadable;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No address leads Supple to this computer, to the house it stands in, or to nobody.
class HostileAddressesTest {

    /// What a name server may answer.
    private static final String NOT_PUBLIC = """
            127.0.0.1 127.1.2.3 127.255.255.255 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255
            169.254.169.254 169.254.0.1 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.31.196.1
            192.52.193.1 192.88.99.1 192.168.0.1 192.168.255.255 192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.7
            203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
            :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1
            2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2620:4f:8000::1
            3fff::1 5f00::1 fc00::1 fd12:3456:789a::1 fe80::1 febf::1 fec0::1 ff02::1 ff0e::1 4000::1
            """;

    /// What a person may type.
    private static final String[] TYPED = {
        "",
        "calendar",
        "ftp://example.org/a.ics",
        "file:///etc/passwd",
        "jar:https://example.org!/a",
        "javascript:alert(1)",
        "data:text/calendar,BEGIN:VCALENDAR",
        "gopher://example.org/",
        "https:",
        "https://",
        "https:///a.ics",
        "https:example.org",
        "//example.org/a",
        "http://example.org/a.ics",
        "HTTP://example.org/a.ics",
        "webcal:/x",
        "https://me:secret@example.org/",
        "https://example.org@127.0.0.1/",
        "https://@example.org/",
        "https://example.org:8443/",
        "https://example.org:22/",
        "https://example.org:0/",
        "https://example.org:-1/",
        "https://example.org:99999/",
        "https://localhost/",
        "https://LOCALHOST./",
        "https://nas/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0177.0.0.1/",
        "https://0/",
        "https://1.1.1.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25lo]/",
        "https://127.0.0.1.:443/",
        "https://example.org:443:80/",
        "https://exa mple.org/",
        "https://example.org\\@localhost/",
        "https://ex\u00e4mple.org/",
        "https://\uff11\uff12\uff17.0.0.1/",
        "https://example.org\r\nX: y/",
        "https://-a.example/",
        "https://example.1/",
        "https://a..example/",
        "https://%6c%6fcalhost/"
    };

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatever_a_name_leads_to_is_not_asked_unless_it_is_public() {
        for (String address : NOT_PUBLIC.split("\\s+", -1)) {
            if (!address.isEmpty()) {
                assertThat(PublicAddresses.has(InetAddress.ofLiteral(address)))
                        .as(address)
                        .isFalse();
                assertThat(fetched("https://calendar.example/a.ics", "1.1.1.1", address))
                        .as(address)
                        .contains("leads to this computer or its own network");
            }
        }
        assertThat(NOT_PUBLIC.split("\\s+", -1)).hasSizeGreaterThan(50);
    }

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
    void what_is_typed_is_refused_before_anybody_is_asked() {
        for (String typed : TYPED) {
            assertThat(fetched(typed, "1.1.1.1"))
                    .as(typed)
                    .contains("Failed[sentence=")
                    .containsAnyOf("https://", "operator", "@");
        }
        assertThat(asked).isEmpty();
        assertThat(TYPED.length).isGreaterThanOrEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({
        "webcal://Example.org/a.ics?k=1, https://Example.org/a.ics?k=1",
        "WEBCALS://example.org/a, https://example.org/a",
        "' https://example.org:443/a ', https://example.org:443/a",
        "https://calendar.google.com/calendar/ical/me%40gmail.com/private-1/basic.ics,"
                + "https://calendar.google.com/calendar/ical/me%40gmail.com/private-1/basic.ics",
    })
    void an_honest_address_is_taken(String typed, String url) {
        assertThat(Target.of(typed, Set.of()).uri()).hasToString(url);
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
            taken = Target.of(typed, Set.of(listed)).listed();
        } catch (Unreadable e) {
            assertThat(e.sentence()).isNotEmpty();
        }
        assertThat(taken).isEqualTo(allowed);
    }

    private String fetched(String url, String... answers) {
        Fetch.Names names = host -> {
            asked.add(host);
            return List.of(answers).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
        };
        Fetched fetched = new Fetch(names, Set.of()).get(url, "");
        return fetched.toString();
    }
}
