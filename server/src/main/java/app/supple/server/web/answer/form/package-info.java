// SPDX-License-Identifier: Apache-2.0
/// What does a form bring that has files in it?
@NullMarked
package app.supple.server.web.answer.form;

import org.jspecify.annotations.NullMarked;
