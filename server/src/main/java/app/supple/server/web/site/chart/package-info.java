// SPDX-License-Identifier: Apache-2.0
/// How does a chart come into a page?
@NullMarked
package app.supple.server.web.site.chart;

import org.jspecify.annotations.NullMarked;
