// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.fhir;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Names things so that they have the same name in every file of a person, and no other person's things have it.
///
/// @param reference stands for the person
record Ids(UUID reference) {

    String of(String thing) {
        return UUID.nameUUIDFromBytes((reference + "/" + thing).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String patient() {
        return of("patient");
    }

    Node subject() {
        return to(patient());
    }

    static Node to(String id) {
        return Node.of().with("reference", "urn:uuid:" + id);
    }
}
