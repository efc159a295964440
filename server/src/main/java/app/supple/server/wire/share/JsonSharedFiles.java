// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.library.Library;
import app.supple.own.Darkroom;
import app.supple.own.Wrong;
import app.supple.own.share.Bundle;
import app.supple.own.share.SharedFiles;
import app.supple.server.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files that people share, as JSON. The shape is told in `web/share/supple-1.schema.json`.
///
/// @param library of which the stretches of routines are
public record JsonSharedFiles(Darkroom darkroom, Library library) implements SharedFiles {

    /// Deeper than any file of ours, which has five levels.
    static final int DEEPEST = 20;

    /// A picture of the largest size that Supple keeps, as text, and some more.
    static final int LONGEST_TEXT = 2_000_000;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_TOKENS = 100_000;
    private static final String UNREADABLE = "file";

    @Override
    public byte[] write(Bundle bundle) {
        return (Json.pretty(SharedJson.of(bundle)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Opened open(byte[] file) {
        if (file.length > Bundle.LARGEST) {
            return refused("The file is larger than 8 megabytes. Share fewer pictures at once.");
        }
        try {
            JsonNode document = mapper().readTree(file);
            return document.isMissingNode()
                    ? refused("The file is empty. Choose another one.")
                    : new SharedReader(darkroom, library).read(document);
        } catch (JacksonException e) {
            var place = e.getLocation();
            String where = place == null || place.getLineNr() < 1
                    ? ""
                    : " See line " + place.getLineNr() + ", column " + place.getColumnNr() + ".";
            return refused(
                    "This is no file of Supple, or it is damaged." + where + " Choose one that ends in .supple.json.");
        }
    }

    /// Made when a file is opened, which is seldom.
    private static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxTokenCount(MOST_TOKENS)
                .maxDocumentLength(Bundle.LARGEST)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static Opened refused(String sentence) {
        return new Opened.Refused(List.of(new Wrong(UNREADABLE, sentence)));
    }
}
