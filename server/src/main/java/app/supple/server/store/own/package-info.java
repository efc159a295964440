// SPDX-License-Identifier: Apache-2.0
/// How is kept what people make themselves?
@NullMarked
package app.supple.server.store.own;

import org.jspecify.annotations.NullMarked;
