// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.diary.Diary;
import app.supple.diary.EntriesInMemory;
import app.supple.diary.SampleEntries;
import app.supple.diary.entry.EntryId;
import app.supple.library.Library;
import app.supple.own.Shelves;
import app.supple.own.routine.NoRoutines;
import app.supple.person.Known;
import app.supple.person.NotKept.Why;
import app.supple.person.People;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Whereabouts;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.api.EntriesApi;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.ProblemPage;
import app.supple.server.web.site.diary.EntryPages;
import app.supple.server.web.site.diary.Titles;
import app.supple.server.wire.entry.EntryReader;
import app.supple.server.words.Pictures;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The desks that write, before a store that cannot.
final class HouseInTrouble implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Web web;

    private HouseInTrouble(HttpRouting.Builder routing) {
        web = Web.start(InetAddress.getLoopbackAddress(), 0, routing);
    }

    static HouseInTrouble because(Why why) {
        var kept = new EntriesInMemory();
        var id = new EntryId(UUID.fromString(NewEntry.ID));
        kept.add(SampleEntries.of(PersonId.ME, SampleEntries.evening(LocalDate.of(2026, 11, 22), 21), id));
        var diary = new Diary(new FailingEntries(why, kept), new SettableClock(RunningHouse.NOW));
        return new HouseInTrouble(routing(diary));
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    HttpResponse<String> put(String json) {
        return send(to("/api/v1/entries/" + NewEntry.OTHER_ID).PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, String form) {
        return send(to(path).POST(BodyPublishers.ofString(form)));
    }

    @Override
    public void close() {
        web.close();
        client.close();
    }

    private static HttpRouting.Builder routing(Diary diary) {
        var send = new Send(TemplateEngine.createPrecompiled(ContentType.Html));
        var visits = new Visits(new Known(new Nobody(), SampleEntries.BERLIN), new SettableClock(RunningHouse.NOW));
        var frames = new Frames("/assets/x", "test");
        Content content = Content.read(ContentFiles.packed());
        Library library = content.library();
        var titles = new Titles(Shelves.of(library), content.routines(), NoRoutines.NONE);
        var pages = new EntryPages(diary, titles, Pictures.of(content.figures()), visits, frames, send);
        var reader = new EntryReader(library::has, _ -> true);
        var routing = HttpRouting.builder()
                .put("/api/v1/entries/{id}", new EntriesApi(diary, reader, _ -> {}, visits, send)::put)
                .post("/entries/{id}", pages::change)
                .post("/entries/{id}/remove", pages::remove)
                .post("/entries/{id}/put-back", pages::putBack)
                .get("/bug", HouseInTrouble::bug)
                .get("/calendar/{token}.ics", HouseInTrouble::bug)
                .get("/api/bug", HouseInTrouble::bug);
        new Failures(new ProblemPage(frames, send), send).handleIn(routing);
        return routing;
    }

    private static void bug(ServerRequest request, ServerResponse response) {
        throw new IllegalStateException("SECRET of " + request.prologue() + " and " + response);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + web.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts a test", e);
        }
    }

    /// Nobody has set up anything.
    private record Nobody() implements People {

        @Override
        public Optional<Whereabouts> whereabouts(PersonId id) {
            return Optional.empty();
        }

        @Override
        public void save(PersonId id, Whereabouts whereabouts) {
            throw new AssertionError("Nobody travels");
        }

        @Override
        public Optional<Person> find(PersonId id) {
            return Optional.empty();
        }

        @Override
        public void save(Person person) {
            throw new AssertionError("Nobody saves settings here");
        }
    }
}
