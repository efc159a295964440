// SPDX-License-Identifier: Apache-2.0
/// What is written for a clinician from the command line?
@NullMarked
package app.supple.server.command.clinician;

import org.jspecify.annotations.NullMarked;
