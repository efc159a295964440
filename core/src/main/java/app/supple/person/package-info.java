// SPDX-License-Identifier: Apache-2.0
/// Who is it, and when does their day begin?
@NullMarked
package app.supple.person;

import org.jspecify.annotations.NullMarked;
