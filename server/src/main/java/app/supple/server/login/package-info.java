// SPDX-License-Identifier: Apache-2.0
/// How does Supple start when a person logs in?
@NullMarked
package app.supple.server.login;

import org.jspecify.annotations.NullMarked;
