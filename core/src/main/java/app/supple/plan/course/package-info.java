// SPDX-License-Identifier: Apache-2.0
/// What does a programme ask of a person on a day, after all that they did and felt?
@NullMarked
package app.supple.plan.course;

import org.jspecify.annotations.NullMarked;
