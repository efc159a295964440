// SPDX-License-Identifier: Apache-2.0
/// What does a clinician's program get?
@NullMarked
package app.supple.server.web.api.clinician;

import org.jspecify.annotations.NullMarked;
