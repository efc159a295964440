// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The published schema, as somebody else would use it.
final class SharedSchema {

    private static final Schema SCHEMA = read();

    private SharedSchema() {}

    static List<String> complaints(byte[] file) {
        return SCHEMA.validate(new String(file, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema read() {
        try (var in =
                Objects.requireNonNull(SharedSchema.class.getResourceAsStream("/web/share/supple-1.schema.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
