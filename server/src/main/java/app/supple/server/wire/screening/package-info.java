// SPDX-License-Identifier: Apache-2.0
/// How do questions before a session look as JSON?
@NullMarked
package app.supple.server.wire.screening;

import org.jspecify.annotations.NullMarked;
