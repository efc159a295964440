// SPDX-License-Identifier: Apache-2.0
/// What has this person made themselves?
@NullMarked
package app.supple.own;

import org.jspecify.annotations.NullMarked;
