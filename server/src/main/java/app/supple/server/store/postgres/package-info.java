// SPDX-License-Identifier: Apache-2.0
/// How do several Supples keep things in one PostgreSQL?
@NullMarked
package app.supple.server.store.postgres;

import org.jspecify.annotations.NullMarked;
