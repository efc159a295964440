// SPDX-License-Identifier: Apache-2.0
/// Which address leads to which desk?
@NullMarked
package app.supple.server.web;

import org.jspecify.annotations.NullMarked;
