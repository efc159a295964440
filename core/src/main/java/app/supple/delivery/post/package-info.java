// SPDX-License-Identifier: Apache-2.0
/// What is to be sent now, and what comes of it?
@NullMarked
package app.supple.delivery.post;

import org.jspecify.annotations.NullMarked;
