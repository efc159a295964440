// SPDX-License-Identifier: Apache-2.0
/// How does a person say when they are up and when to be reminded, and see what comes of it?
@NullMarked
package app.supple.server.web.site.rhythm;

import org.jspecify.annotations.NullMarked;
