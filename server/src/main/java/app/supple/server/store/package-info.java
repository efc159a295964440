// SPDX-License-Identifier: Apache-2.0
/// How is it kept, so that nothing said to be saved is ever lost?
@NullMarked
package app.supple.server.store;

import org.jspecify.annotations.NullMarked;
