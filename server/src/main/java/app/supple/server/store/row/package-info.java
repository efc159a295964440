// SPDX-License-Identifier: Apache-2.0
/// How do entries, persons and occurrences lie in the rows of a database?
@NullMarked
package app.supple.server.store.row;

import org.jspecify.annotations.NullMarked;
