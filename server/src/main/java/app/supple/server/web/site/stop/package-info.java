// SPDX-License-Identifier: Apache-2.0
/// How does a person stop mails from within one?
@NullMarked
package app.supple.server.web.site.stop;

import org.jspecify.annotations.NullMarked;
