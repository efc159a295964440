// SPDX-License-Identifier: Apache-2.0
/// How does a checked copy come about every night, and which are kept?
@NullMarked
package app.supple.server.store.nightly;

import org.jspecify.annotations.NullMarked;
