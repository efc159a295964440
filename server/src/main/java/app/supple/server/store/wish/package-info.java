// SPDX-License-Identifier: Apache-2.0
/// How do wishes become rows?
@NullMarked
package app.supple.server.store.wish;

import org.jspecify.annotations.NullMarked;
