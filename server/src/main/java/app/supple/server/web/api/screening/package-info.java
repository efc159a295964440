// SPDX-License-Identifier: Apache-2.0
/// How do programs answer what is asked before a session?
@NullMarked
package app.supple.server.web.api.screening;

import org.jspecify.annotations.NullMarked;
