// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/// Where the file is kept that a person looks at before they take it in; the latest one only.
public interface Offers {

    /// Keeps a file in place of the one before.
    ///
    /// @param id 32 small hexadecimal digits
    void put(PersonId person, String id, byte[] file, Instant at);

    Optional<byte[]> find(PersonId person, String id);

    void forget(PersonId person);
}
