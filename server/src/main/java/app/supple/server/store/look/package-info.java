// SPDX-License-Identifier: Apache-2.0
/// How is a diary of many years read at a glance?
@NullMarked
package app.supple.server.store.look;

import org.jspecify.annotations.NullMarked;
