// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Supplier;

/// The computer that Supple runs on.
///
/// @param base where its pages are, such as `http://localhost:8080`; asked for when one is to be opened
public record Desktop(Platform platform, Programs programs, Supplier<URI> base, InstantSource clock) {}
