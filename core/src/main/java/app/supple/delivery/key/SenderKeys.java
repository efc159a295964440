// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.key;

import java.util.Optional;

/// Where the one pair of keys is kept. Stores implement it, and `SenderKeysContract` in the tests says how.
public interface SenderKeys {

    /// Empty until somebody needed one.
    Optional<SenderKey> find();

    /// Keeps the pair, unless one is kept already: of two nodes that make one at the same moment the first
    /// counts. When it returns, the pair has reached the disk; a write that cannot throws
    /// [app.supple.person.NotKept].
    ///
    /// @return the pair that counts
    SenderKey keep(SenderKey made);
}
