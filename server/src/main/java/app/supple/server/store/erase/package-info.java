// SPDX-License-Identifier: Apache-2.0
/// How does everything about a person leave the database, and the disk?
@NullMarked
package app.supple.server.store.erase;

import org.jspecify.annotations.NullMarked;
