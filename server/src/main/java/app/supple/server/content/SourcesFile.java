// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.library.source.Source;
import app.supple.library.source.Source.Place;
import app.supple.library.source.SourceId;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.BadContent;
import app.supple.server.content.problem.Problems;
import java.util.List;

/// Reads `sources.yaml`: a map from id to source.
final class SourcesFile {

    static final String PATH = "sources.yaml";

    private static final Limits YEAR = Limits.between(1800, 2200);

    private SourcesFile() {}

    static List<Source> read(ContentFiles files, Problems problems) {
        return YamlFile.read(
                        files,
                        PATH,
                        problems,
                        fields -> fields.names().stream()
                                .map(id -> fields.map(id, source -> source(id, source)))
                                .toList())
                .orElse(List.of());
    }

    /// The sources by themselves.
    ///
    /// @throws BadContent with all problems of the file
    static List<Source> read(ContentFiles files) {
        var problems = new Problems();
        List<Source> sources = read(files, problems);
        problems.throwIfAny();
        return sources;
    }

    private static Source source(String id, Fields fields) {
        String url = fields.optionalText("url", Limits.upTo(400));
        if (!url.isEmpty() && !url.matches("https?://\\S+")) {
            fields.note("url", "needs an address that begins with http:// or https://.");
        }
        return new Source(
                new SourceId(id),
                fields.text("title", Limits.upTo(200)),
                fields.text("publisher", Limits.upTo(120)),
                fields.has("year") ? String.valueOf(fields.number("year", YEAR)) : "",
                new Place(url, fields.has("note") ? fields.prose("note", Limits.upTo(3)) : ""));
    }
}
