// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import java.io.InputStream;
import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The parts of a JSON document, within limits: how deep, how long, and how much in one thing.
final class Tokens extends JsonParserDelegate {

    /// In bytes: about ten times what ten years bring.
    static final long LARGEST = 200L * 1024 * 1024;

    private static final int DEEPEST = 12;
    /// A picture in base64.
    private static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 20;
    /// A session of 300 steps has about 5,000.
    private static final int MOST_IN_ONE = 20_000;

    private final JsonMapper mapper;
    private int count;

    private Tokens(JsonParser parser, JsonMapper mapper) {
        super(parser);
        this.mapper = mapper;
    }

    /// More than anybody would write.
    static final class TooMuch extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int line;

        TooMuch(int line, String sentence) {
            super(sentence);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static Tokens of(InputStream in) {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxDocumentLength(LARGEST)
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        // What follows a thing is the next one.
        var mapper = JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        return new Tokens(mapper.createParser(in), mapper);
    }

    @Override
    public JsonToken nextToken() {
        if (++count > MOST_IN_ONE) {
            throw new TooMuch(line(), "One thing of this file holds more than anybody would write.");
        }
        return super.nextToken();
    }

    /// The value that begins here.
    JsonNode tree() {
        count = 0;
        JsonNode tree = mapper.readTree(this);
        count = 0;
        return tree;
    }

    int line() {
        return Math.max(0, currentTokenLocation().getLineNr());
    }
}
