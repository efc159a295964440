// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.diary.Diary;
import app.supple.diary.Receipt;
import app.supple.diary.entry.Entry;
import app.supple.server.web.answer.DaysRequest;
import app.supple.server.web.answer.EntryRequest;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.entry.EntriesJson;
import app.supple.server.wire.entry.EntryJson;
import app.supple.server.wire.entry.EntryReader;
import app.supple.server.wire.entry.KeptJson;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.function.Consumer;

/// `/api/v1/entries`: hand in, look up.
///
/// @param heard is told of each new entry once it is on disk
public record EntriesApi(Diary diary, EntryReader reader, Consumer<Entry> heard, Visits visits, Send send) {

    /// The most days that one question covers.
    private static final int MOST_DAYS = 366;

    /// `PUT /api/v1/entries/{id}`: 201 when it was new, 200 when it was there before. Either way it is on disk.
    public void put(ServerRequest request, ServerResponse response) {
        switch (diary.record(read(request))) {
            case Receipt.Kept(Entry entry) -> {
                heard.accept(entry);
                response.status(Status.CREATED_201);
                send.json(request, response, KeptJson.of(entry));
            }
            case Receipt.KeptBefore(Entry entry) -> send.json(request, response, KeptJson.of(entry));
            case Receipt.Removed() ->
                throw new Problem(Kind.REMOVED, "It was saved before and then deleted. It stays deleted.");
            case Receipt.Refused(var faults) -> throw new Problem(Kind.INVALID, "It was not saved.", faults);
        }
    }

    /// `GET /api/v1/entries/{id}`
    public void one(ServerRequest request, ServerResponse response) {
        Entry entry = diary.find(visits.visit().person().id(), EntryRequest.id(request))
                .orElseThrow(EntryRequest::unknown);
        send.json(request, response, EntryJson.of(entry));
    }

    /// `GET /api/v1/entries?from=2026-11-01&to=2026-11-30`, both included; without them, today.
    public void days(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        var days = DaysRequest.of(request, visit.today(), MOST_DAYS);
        send.json(
                request,
                response,
                EntriesJson.of(
                        days.from(), days.to(), diary.between(visit.person().id(), days.from(), days.to())));
    }

    private Entry read(ServerRequest request) {
        var id = EntryRequest.id(request);
        var person = visits.visit().person();
        return Incoming.json(request, body -> reader.read(body, id, person), "It was not saved.");
    }
}
