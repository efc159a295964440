// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import app.supple.server.machine.Call;
import app.supple.server.machine.Platform;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;

/// Who can be asked on which system, the best first.
final class Sources {

    private static final String MUTTER = "org.gnome.Mutter.IdleMonitor";

    private static final String CORE = "/org/gnome/Mutter/IdleMonitor/Core";

    /// Always the same, so nothing of a person is in it. `GetTickCount` and `dwTime` are milliseconds since the start,
    /// and wrap together (learn.microsoft.com, GetLastInputInfo).
    private static final String WINDOWS = """
            Add-Type -Namespace Supple -Name Touch -MemberDefinition @'
            [StructLayout(LayoutKind.Sequential)] public struct Info { public uint cbSize; public uint dwTime; }
            [DllImport("user32.dll")] static extern bool GetLastInputInfo(ref Info info);
            [DllImport("kernel32.dll")] static extern uint GetTickCount();
            public static uint Idle() {
              var info = new Info(); info.cbSize = 8;
              if (!GetLastInputInfo(ref info)) { throw new System.ComponentModel.Win32Exception(); }
              unchecked { return GetTickCount() - info.dwTime; }
            }
            '@
            [Supple.Touch]::Idle()
            """;

    private Sources() {}

    static List<Source> of(Platform platform, InstantSource clock) {
        return switch (platform) {
            case LINUX -> onLinux(clock);
            case MAC ->
                List.of(new Source(
                        "macOS tells Supple for how long nobody has touched keyboard or mouse.",
                        Call.of("ioreg", "-r", "-c", "IOHIDSystem", "-d", "1"),
                        Reading::hid));
            case WINDOWS ->
                List.of(new Source(
                        "Windows tells Supple for how long nobody has touched keyboard or mouse.",
                        Call.of("powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded()),
                        Reading::millis));
            case OTHER -> List.of();
        };
    }

    private static List<Source> onLinux(InstantSource clock) {
        String gnome = "GNOME tells Supple for how long nobody has touched keyboard or mouse.";
        String screen = "The X server tells Supple for how long nobody has touched keyboard or mouse.";
        return List.of(
                new Source(
                        gnome,
                        Call.of("busctl", "--user", "call", MUTTER, CORE, MUTTER, "GetIdletime"),
                        Reading::millis),
                new Source(
                        gnome,
                        Call.of("gdbus", "call", "--session", "--dest", MUTTER, "--object-path", CORE)
                                .and("--method", MUTTER + ".GetIdletime"),
                        Reading::millis),
                new Source(screen, Call.of("xprintidle"), Reading::millis),
                new Source(screen, Call.of("xssstate", "-i"), Reading::millis),
                new Source(
                        "The login tells Supple once the desktop calls itself idle, which may be late, or never.",
                        Call.of("busctl", "get-property", "org.freedesktop.login1")
                                .and("/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")
                                .and("IdleHint", "IdleSinceHint"),
                        said -> Reading.hint(said, clock.instant())));
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString(WINDOWS.getBytes(StandardCharsets.UTF_16LE));
    }
}
