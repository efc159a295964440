// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.calendar.address.Fetch.Fetched;
import app.supple.server.outward.Hostile;
import app.supple.server.outward.Names;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No address leads Supple to this computer, to the house it stands in, or to nobody.
class HostileAddressesTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void whatever_a_name_leads_to_is_not_asked_unless_it_is_public() {
        for (String address : Hostile.answers()) {
            assertThat(fetched("https://calendar.example/a.ics", "1.1.1.1", address))
                    .as(address)
                    .contains("leads to this computer or its own network");
        }
    }

    @Test
    void what_is_typed_is_refused_before_anybody_is_asked() {
        for (String typed : Hostile.typed()) {
            assertThat(fetched(typed, "1.1.1.1"))
                    .as(typed)
                    .contains("Failed[sentence=")
                    .containsAnyOf("https://", "operator", "@");
        }
        assertThat(asked).isEmpty();
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
        assertThat(new Fetch(InetAddress::getAllByName, Set.of()).checked(typed))
                .isEqualTo(url);
    }

    private String fetched(String url, String... answers) {
        Names names = host -> {
            asked.add(host);
            return List.of(answers).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
        };
        Fetched fetched = new Fetch(names, Set.of()).get(url, "");
        return fetched.toString();
    }
}
