// SPDX-License-Identifier: Apache-2.0
/// Which programme does who asks follow?
@NullMarked
package app.supple.server.web.answer.follow;

import org.jspecify.annotations.NullMarked;
