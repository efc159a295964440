// SPDX-License-Identifier: Apache-2.0
/// What went with better days, and how does a person find out more?
@NullMarked
package app.supple.server.web.site.helps;

import org.jspecify.annotations.NullMarked;
