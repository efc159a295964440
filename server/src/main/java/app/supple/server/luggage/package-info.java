// SPDX-License-Identifier: Apache-2.0
/// How does a diary become a file, and a file part of a diary?
@NullMarked
package app.supple.server.luggage;

import org.jspecify.annotations.NullMarked;
