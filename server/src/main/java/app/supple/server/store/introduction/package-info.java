// SPDX-License-Identifier: Apache-2.0
/// How is it kept who is named to a clinician?
@NullMarked
package app.supple.server.store.introduction;

import org.jspecify.annotations.NullMarked;
