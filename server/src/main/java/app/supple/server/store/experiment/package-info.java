// SPDX-License-Identifier: Apache-2.0
/// How are experiments of persons kept?
@NullMarked
package app.supple.server.store.experiment;

import org.jspecify.annotations.NullMarked;
