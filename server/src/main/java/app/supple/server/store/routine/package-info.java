// SPDX-License-Identifier: Apache-2.0
/// How do routines of people's own become rows?
@NullMarked
package app.supple.server.store.routine;

import org.jspecify.annotations.NullMarked;
