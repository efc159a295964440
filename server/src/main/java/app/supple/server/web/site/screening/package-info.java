// SPDX-License-Identifier: Apache-2.0
/// What is asked before a session, and what comes of it?
@NullMarked
package app.supple.server.web.site.screening;

import org.jspecify.annotations.NullMarked;
