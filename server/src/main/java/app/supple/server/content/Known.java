// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import java.util.Set;

/// Names that a content file may refer to.
record Known(Set<String> stretches, Set<String> figures, Set<String> sources) {

    /// Stands for any name at all, in files that have been checked before.
    static final Set<String> ANY = Set.of("*");
}
