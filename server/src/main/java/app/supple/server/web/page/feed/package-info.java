// SPDX-License-Identifier: Apache-2.0
/// Which words stand on the page of a calendar's own address?
@NullMarked
package app.supple.server.web.page.feed;

import org.jspecify.annotations.NullMarked;
