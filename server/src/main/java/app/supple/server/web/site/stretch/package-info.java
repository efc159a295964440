// SPDX-License-Identifier: Apache-2.0
/// What does a person get to know about a stretch?
@NullMarked
package app.supple.server.web.site.stretch;

import org.jspecify.annotations.NullMarked;
