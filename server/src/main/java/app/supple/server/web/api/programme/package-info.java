// SPDX-License-Identifier: Apache-2.0
/// How do other programs begin and stop the weeks of a programme?
@NullMarked
package app.supple.server.web.api.programme;

import org.jspecify.annotations.NullMarked;
