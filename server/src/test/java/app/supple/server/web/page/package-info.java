// SPDX-License-Identifier: Apache-2.0
/// Does every page hold, whatever words it is given?
@NullMarked
package app.supple.server.web.page;

import org.jspecify.annotations.NullMarked;
