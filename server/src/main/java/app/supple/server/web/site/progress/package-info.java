// SPDX-License-Identifier: Apache-2.0
/// What does a person get to see of how it goes?
@NullMarked
package app.supple.server.web.site.progress;

import org.jspecify.annotations.NullMarked;
