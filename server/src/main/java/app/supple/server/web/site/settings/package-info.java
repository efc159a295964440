// SPDX-License-Identifier: Apache-2.0
/// How does a person say how gentle their first hour is, and how figures are to look?
@NullMarked
package app.supple.server.web.site.settings;

import org.jspecify.annotations.NullMarked;
