// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Stands where a push service stands: hands messages to the worker of a real browser, through its developer protocol.
final class PushDesk {

    private static final String START = """
            async () => {
              const policy = trustedTypes.createPolicy('test', { createScriptURL: () => '/worker.js' });
              await navigator.serviceWorker.register(policy.createScriptURL(''));
              await navigator.serviceWorker.ready;
              window.told = 0;
              navigator.serviceWorker.addEventListener('message', ({ data }) => { if (data === 'shown') window.told++; });
              while (!navigator.serviceWorker.controller) await new Promise(done => setTimeout(done, 20));
            }""";

    private static final String SHOWN = """
            async () => (await (await navigator.serviceWorker.ready).getNotifications())
              .map(({ title, body, tag, data }) => ({ title, body, tag, data }))""";

    private static final String CLEAR = """
            async () => (await (await navigator.serviceWorker.ready).getNotifications()).forEach(one => one.close())""";

    /// The worker tells open pages once it has shown something. Not asked before: a browser that is asked while it is
    /// about
    /// to show something takes that for closed.
    private static final String UNTIL_SHOWN = """
            async () => {
              for (let waited = 0; waited < 1000 && !window.told; waited++) await new Promise(done => setTimeout(done, 10));
              if (!window.told) throw new Error('Nothing was shown');
              window.told = 0;
            }""";

    private final Page page;
    private final CDPSession session;
    private final List<String> registrations = new ArrayList<>();

    /// @param page of a context that may show notifications
    PushDesk(Page page) {
        this.page = page;
        this.session = page.context().newCDPSession(page);
        session.on("ServiceWorker.workerRegistrationUpdated", this::note);
        session.send("ServiceWorker.enable");
        page.evaluate(START);
    }

    /// Hands over a message and waits until something is shown.
    ///
    /// @return all that is shown then
    List<Map<String, Object>> deliver(String data) {
        var message = new JsonObject();
        message.addProperty("origin", page.url().replaceFirst("(https?://[^/]+).*", "$1"));
        message.addProperty("registrationId", registrations.getLast());
        message.addProperty("data", data);
        session.send("ServiceWorker.deliverPushMessage", message);
        page.evaluate(UNTIL_SHOWN);
        return shown();
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> shown() {
        return (List<Map<String, Object>>) page.evaluate(SHOWN);
    }

    void clear() {
        page.evaluate(CLEAR);
    }

    private void note(JsonObject event) {
        JsonArray all = event.getAsJsonArray("registrations");
        for (JsonElement one : all) {
            registrations.add(one.getAsJsonObject().get("registrationId").getAsString());
        }
    }
}
