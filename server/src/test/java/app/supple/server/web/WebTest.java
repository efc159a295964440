// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.webserver.http.HttpRouting;
import java.net.InetAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starting to listen, and stopping.
class WebTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_port_that_is_taken_is_told_with_what_to_type_instead() {
        try (var other = Web.start(HERE, 0, HttpRouting.builder())) {
            int port = other.port();

            assertThatThrownBy(() -> Web.start(HERE, port, HttpRouting.builder()))
                    .isInstanceOf(Web.PortTaken.class)
                    .hasMessage("Port " + port
                            + " is taken by another program, perhaps another Supple. Try ./supple serve --port "
                            + (port + 1) + ".");
        }
    }

    @Test
    void a_port_is_free_again_after_closing() {
        int port;
        try (var web = Web.start(HERE, 0, HttpRouting.builder())) {
            port = web.port();
        }
        try (var web = Web.start(HERE, port, HttpRouting.builder())) {
            assertThat(web.port()).isEqualTo(port);
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_a_restart(@TempDir Path folder) {
        String kept;
        try (var house = RunningHouse.in(folder)) {
            house.put(NewEntry.ADDRESS, NewEntry.good().json());
            kept = house.get(NewEntry.ADDRESS).body();
        }
        try (var house = RunningHouse.in(folder)) {
            assertThat(house.get(NewEntry.ADDRESS).body()).isEqualTo(kept).contains("Slept well");
        }
    }
}
