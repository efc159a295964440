// SPDX-License-Identifier: Apache-2.0
/// How does a person look at what they have done, and correct it?
@NullMarked
package app.supple.server.web.site.diary;

import org.jspecify.annotations.NullMarked;
