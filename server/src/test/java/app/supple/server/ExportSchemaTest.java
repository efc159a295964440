// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.move.Kind;
import app.supple.server.store.FreshFolder;
import app.supple.server.wire.PublishedSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What we write, held against what we publish about it.
class ExportSchemaTest {

    private static final String NAME = "supple-export-1";

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @TempDir
    private Path folder;

    @Test
    void everything_of_a_person_is_written_as_the_schema_says() throws IOException {
        assertThat(PublishedSchema.of(NAME).complaints(export())).isEmpty();
    }

    @Test
    void the_schema_complains_of_another_number() throws IOException {
        String bad = new String(export(), StandardCharsets.UTF_8).replaceFirst("\"pain\":1,", "\"pain\":11,");

        assertThat(PublishedSchema.of(NAME).complaints(bad.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void every_kind_stands_in_the_schema_and_in_the_file_in_one_order() throws IOException {
        String[] order = Stream.of(Stream.of("format", "version", "written_at"), words(), Stream.of("counts"))
                .flatMap(names -> names)
                .toArray(String[]::new);

        JsonNode schema = schema().path("properties");
        assertThat(schema.propertyNames()).containsExactly(order);
        assertThat(schema.path("counts").path("properties").propertyNames())
                .containsExactly(words().toArray(String[]::new));
        assertThat(JsonMapper.shared().readTree(export()).propertyNames()).containsExactly(order);
    }

    /// Otherwise the person of the tests would be less than whole.
    @Test
    void every_field_of_the_schema_stands_in_the_file() throws IOException {
        Set<String> missing = described(schema());
        missing.removeAll(names(JsonMapper.shared().readTree(export())));

        assertThat(missing).isEmpty();
    }

    private static Stream<String> words() {
        return Arrays.stream(Kind.values()).map(Kind::word);
    }

    private byte[] export() throws IOException {
        WholePerson.into(old.store());
        return Files.readAllBytes(
                Moved.export(old.store(), Files.createTempDirectory(folder, "").resolve("e.json")));
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in = ExportSchemaTest.class.getResourceAsStream("/web/share/" + NAME + ".schema.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        node.valueStream().map(ExportSchemaTest::names).forEach(names::addAll);
        return names;
    }

    private static Set<String> described(JsonNode schema) {
        Collection<String> here = schema.path("properties").propertyNames();
        Set<String> names = new TreeSet<>(here);
        schema.valueStream().map(ExportSchemaTest::described).forEach(names::addAll);
        return names;
    }
}
