// SPDX-License-Identifier: Apache-2.0
/// Does the evening session change the mornings of one person, if chance decides on which evenings there is one?
@NullMarked
package app.supple.progress.experiment;

import org.jspecify.annotations.NullMarked;
