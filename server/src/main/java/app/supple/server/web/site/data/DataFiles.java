// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.person.PersonId;
import app.supple.server.luggage.Luggage;
import app.supple.server.luggage.NewFile;
import app.supple.server.luggage.csv.CsvExport;
import app.supple.server.luggage.csv.CsvExport.Mark;
import app.supple.server.web.answer.Visits;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/// Everything as a file to save. It is written to disk whole before the first byte is sent, so that a slow browser does
/// not hold up the database.
record DataFiles(Luggage luggage, Visits visits, Path folder) {

    void json(ServerRequest request, ServerResponse response) {
        PersonId me = visits.visit().person().id();
        send(request, response, "json", out -> luggage.export(me, out));
    }

    void tables(ServerRequest request, ServerResponse response) {
        PersonId me = visits.visit().person().id();
        Mark mark = request.query().contains("bom") ? Mark.BYTE_ORDER : Mark.NONE;
        send(request, response, "csv.zip", out -> new CsvExport(luggage, mark).zip(me, out));
    }

    private void send(ServerRequest request, ServerResponse response, String kind, Consumer<OutputStream> write) {
        String name = "supple-" + visits.visit().today() + "." + kind;
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HeaderNames.CACHE_CONTROL, "no-store")
                .header(HeaderNames.CONTENT_TYPE, kind.equals("json") ? "application/json" : "application/zip");
        if (request.prologue().method().equals(Method.HEAD)) {
            response.send();
            return;
        }
        Path file = folder.resolve("supple-export-" + UUID.randomUUID() + ".part");
        try {
            NewFile.write(file, out -> {
                write.accept(out);
                return file;
            });
            send(response, file);
        } finally {
            delete(file);
        }
    }

    private static void send(ServerResponse response, Path file) {
        try {
            response.contentLength(Files.size(file));
            try (OutputStream out = response.outputStream()) {
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
