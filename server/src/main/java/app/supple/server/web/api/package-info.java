// SPDX-License-Identifier: Apache-2.0
/// What do other programs get?
@NullMarked
package app.supple.server.web.api;

import org.jspecify.annotations.NullMarked;
