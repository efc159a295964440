// SPDX-License-Identifier: Apache-2.0
/// How does a report become a PDF of one page?
@NullMarked
package app.supple.server.pdf;

import org.jspecify.annotations.NullMarked;
