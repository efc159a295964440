// SPDX-License-Identifier: Apache-2.0
/// Where does Supple listen, and where does it keep its data?
@NullMarked
package app.supple.server.settings;

import org.jspecify.annotations.NullMarked;
