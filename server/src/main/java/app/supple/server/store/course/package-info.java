// SPDX-License-Identifier: Apache-2.0
/// How is it kept who follows which programme?
@NullMarked
package app.supple.server.store.course;

import org.jspecify.annotations.NullMarked;
