// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.fake.Script;
import app.supple.server.channel.push.fake.Taken;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the clock through a push service to a browser, which reads it, shows it and says so.
class BrowserArrivingTest {

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private SSLContext usual;
    private LoopbackPush service;
    private Device browser;
    private Monday monday;

    /// A house trusts the certificates that Java trusts; for so long, that of the fake service.
    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        usual = SSLContext.getDefault();
        service = new LoopbackPush(taken::add);
        SSLContext.setDefault(service.trusting());
        browser = service.device();
        monday = new Monday(folder, new Outgoing(Set.of(), null, new PushWishes("", service.hosts(), "jdk"), false));
        var address = browser.address();
        monday.house()
                .put("/api/v1/subscriptions/b1", """
                {"name":"Firefox on Linux","endpoint":"%s","key":"%s","secret":"%s"}""".formatted(address.endpoint(), address.key(), address.secret()));
    }

    @AfterEach
    void close() {
        monday.close();
        service.close();
        SSLContext.setDefault(usual);
    }

    @Test
    void it_is_sealed_ahead_arrives_once_and_what_the_browser_says_becomes_of_the_nudge() {
        monday.at("08:55");
        monday.at("09:00");
        RunningHouse.until("accepted", () -> monday.parcel("b1", 1).contains("\"accepted\""));
        assertThat(monday.state()).isEqualTo("sent");

        JsonNode note = note();
        assertThat(note.get("title").asString()).isEqualTo("Time for a short break");
        assertThat(note.get("body").asString()).isEqualTo("Whenever it suits you. Open to see what it is.");
        String receipt = "/api/v1/parcels/" + note.at("/data/parcel").asString() + "/receipt";
        says(receipt, "shown");
        assertThat(monday.state()).isEqualTo("shown");
        says(receipt, "opened");
        assertThat(monday.state()).isEqualTo("opened");
        assertThat(monday.house().get("/why").body()).contains("Opened at 09:00 in Firefox on Linux.");
        monday.at("09:05");
        assertThat(taken).hasSize(1);
        assertThat(taken.getFirst().header("topic")).hasSize(22);
    }

    @Test
    void a_service_that_knows_it_no_more_is_believed_and_the_page_says_what_to_do() {
        service.plays(Script.answers(410));
        monday.at("09:00");

        monday.house().until("/settings/reminders", "Its service says that it is no more");
        monday.at("11:00");
        monday.close();

        assertThat(taken).hasSize(1);
    }

    private JsonNode note() {
        String read = browser.read(taken.getFirst().body().bytes());
        return JsonMapper.shared().readTree(read).get("notification");
    }

    private void says(String receipt, String event) {
        monday.house().send("POST", receipt, "{\"event\":\"" + event + "\"}", "Content-Type", "application/json");
    }
}
