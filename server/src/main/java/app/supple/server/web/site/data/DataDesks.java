// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.Waiting;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.Handler;
import java.nio.file.Path;
import java.util.function.Supplier;

/// All that is answered below `/settings/data`. Hardly anybody comes here, so everything is made when somebody does.
///
/// @param folder for what has come and is not taken in yet
public record DataDesks(Supplier<Luggage> luggage, Path folder, Visits visits, Frames frames, Send send) {

    private static final String HOME = "/settings/data";

    /// Where each address is entered.
    @FunctionalInterface
    public interface Way {
        void to(String path, Handler desk);
    }

    /// The first that fits an address answers it.
    public void enter(Way get, Way post) {
        get.to(HOME, (request, response) -> pages().show(request, response));
        get.to(HOME + "/supple.json", (request, response) -> files().json(request, response));
        get.to(HOME + "/supple.csv.zip", (request, response) -> files().tables(request, response));
        enter(get, post, HOME + "/import", () -> new ExportAsked(luggage.get()));
        enter(get, post, HOME + "/loop", LoopAsked::new);
        enter(get, post, HOME + "/table", TableAsked::new);
    }

    private void enter(Way get, Way post, String at, Supplier<Asked> asked) {
        // Who loads a refused file's page again comes here.
        get.to(at, (request, response) -> pages().show(request, response));
        post.to(at, (request, response) -> arriving(at, asked).save(request, response));
        get.to(at + "/{token}", (request, response) -> arriving(at, asked).look(request, response));
        post.to(at + "/{token}", (request, response) -> arriving(at, asked).take(request, response));
    }

    private DataPages pages() {
        return new DataPages(frames, send);
    }

    private DataFiles files() {
        return new DataFiles(luggage.get(), visits, folder);
    }

    private Arriving arriving(String at, Supplier<Asked> asked) {
        return new Arriving(at, asked.get(), luggage.get(), new Waiting(folder), new Around(visits, pages()));
    }

    /// Whom a page asks, whatever it is about.
    record Around(Visits visits, DataPages pages) {}
}
