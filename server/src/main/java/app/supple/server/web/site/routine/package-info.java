// SPDX-License-Identifier: Apache-2.0
/// How does a person put routines together, and let them stand for a session of the day?
@NullMarked
package app.supple.server.web.site.routine;

import org.jspecify.annotations.NullMarked;
