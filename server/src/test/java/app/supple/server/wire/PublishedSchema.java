// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A schema that is published, as somebody else would use it.
public record PublishedSchema(Schema schema) {

    /// By its name, such as `supple-1`.
    public static PublishedSchema of(String name) {
        return new PublishedSchema(read("/web/share/" + name + ".schema.json"));
    }

    /// What it has against a file.
    public List<String> complaints(byte[] file) {
        return schema.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema read(String resource) {
        try (var in = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
