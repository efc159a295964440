// SPDX-License-Identifier: Apache-2.0
/// How does a file from anywhere become a picture that is safe to show?
@NullMarked
package app.supple.server.picture;

import org.jspecify.annotations.NullMarked;
