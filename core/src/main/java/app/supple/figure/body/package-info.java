// SPDX-License-Identifier: Apache-2.0
/// Where is every joint, and which way does every bone look?
@NullMarked
package app.supple.figure.body;

import org.jspecify.annotations.NullMarked;
