// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

/// Which Supple this is.
final class Version {

    private Version() {}

    /// As in the manifest of the jar; `development` when run from classes.
    public static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
