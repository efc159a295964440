// SPDX-License-Identifier: Apache-2.0
/// How are notes and check-ins said?
@NullMarked
package app.supple.server.words.checkin;

import org.jspecify.annotations.NullMarked;
