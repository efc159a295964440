// SPDX-License-Identifier: Apache-2.0
/// What does a person get to see of what every number rests on?
@NullMarked
package app.supple.server.web.site.sources;

import org.jspecify.annotations.NullMarked;
