// SPDX-License-Identifier: Apache-2.0
/// What does a person get to see at an address?
@NullMarked
package app.supple.server.web.site;

import org.jspecify.annotations.NullMarked;
