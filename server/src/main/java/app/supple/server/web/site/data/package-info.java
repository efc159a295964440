// SPDX-License-Identifier: Apache-2.0
/// How does a person take their data along, and bring some in?
@NullMarked
package app.supple.server.web.site.data;

import org.jspecify.annotations.NullMarked;
