// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop;

import app.supple.delivery.carry.Outcome;
import app.supple.server.machine.Answer;
import app.supple.server.machine.Call;
import app.supple.server.machine.Programs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/// Shows toasts of Windows 10 and newer with the PowerShell that comes with it. A click opens the player by itself;
/// other buttons would need a program that is installed as one.
final class WindowsBell implements Bell {

    private static final Duration LIMIT = Duration.ofSeconds(12);

    /// Toasts need an application that Windows knows. PowerShell is one on every computer.
    private static final String BEGIN = """
            $ErrorActionPreference = 'Stop'
            [void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
            [void][Windows.Data.Xml.Dom.XmlDocument, Windows.Data.Xml.Dom, ContentType = WindowsRuntime]
            $app = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
            """;

    private static final String SHOW = BEGIN + """
            $xml = New-Object Windows.Data.Xml.Dom.XmlDocument
            $xml.LoadXml('<toast activationType="protocol"><visual><binding template="ToastGeneric"><text/><text/></binding></visual></toast>')
            $xml.DocumentElement.SetAttribute('launch', $env:SUPPLE_OPENS)
            $texts = $xml.GetElementsByTagName('text')
            $texts.Item(0).InnerText = $env:SUPPLE_TITLE
            $texts.Item(1).InnerText = $env:SUPPLE_BODY
            $toast = New-Object Windows.UI.Notifications.ToastNotification $xml
            $toast.Tag = $env:SUPPLE_TOPIC
            $toast.Group = 'supple'
            $toast.ExpirationTime = [DateTimeOffset]::Now.AddSeconds([int]$env:SUPPLE_SECONDS)
            [Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($app).Show($toast)
            """;

    private static final String REMOVE = BEGIN + """
            [Windows.UI.Notifications.ToastNotificationManager]::History.Remove($env:SUPPLE_TOPIC, 'supple', $app)
            """;

    private final Programs programs;

    WindowsBell(Programs programs) {
        this.programs = programs;
    }

    /// The texts are in the environment, and the script is always the same.
    @Override
    public Rung ring(Notice notice) {
        Map<String, String> texts = Map.of(
                "SUPPLE_TITLE", notice.title(),
                "SUPPLE_BODY", notice.body(),
                "SUPPLE_TOPIC", notice.topic(),
                "SUPPLE_OPENS", notice.opens().toString(),
                "SUPPLE_SECONDS", String.valueOf(Math.max(1, notice.life().toSeconds())));
        Answer answer = programs.run(call(SHOW).with(texts), LIMIT);
        return answer.isGood()
                ? new Rung.Shown("", Clicks.UNTOLD)
                : new Rung.Failed(new Outcome.TryLater(
                        "Windows did not show the notification. Allow those of Windows PowerShell in "
                                + "Settings, System, Notifications, and try again. "
                                + Plain.title(answer.complained())));
    }

    @Override
    public void silence(String id, String topic) {
        programs.run(call(REMOVE).with(Map.of("SUPPLE_TOPIC", topic)), LIMIT);
    }

    /// Encoded, so that no quotation mark of it is read by anybody on the way.
    static Call call(String script) {
        byte[] letters = script.getBytes(StandardCharsets.UTF_16LE);
        return Call.of("powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand")
                .and(Base64.getEncoder().encodeToString(letters));
    }
}
