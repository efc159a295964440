// SPDX-License-Identifier: Apache-2.0
/// How are the answers before a session kept?
@NullMarked
package app.supple.server.store.screening;

import org.jspecify.annotations.NullMarked;
