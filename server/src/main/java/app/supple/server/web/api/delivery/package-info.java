// SPDX-License-Identifier: Apache-2.0
/// What do browsers get that let themselves be called?
@NullMarked
package app.supple.server.web.api.delivery;

import org.jspecify.annotations.NullMarked;
