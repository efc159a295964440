// SPDX-License-Identifier: Apache-2.0
/// How is a message handed to a web server that a person names, and what does its answer mean?
@NullMarked
package app.supple.server.channel.post;

import org.jspecify.annotations.NullMarked;
