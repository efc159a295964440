// SPDX-License-Identifier: Apache-2.0
/// How is a number or a choice said to a person, and where is its picture?
@NullMarked
package app.supple.server.words;

import org.jspecify.annotations.NullMarked;
