// SPDX-License-Identifier: Apache-2.0
package app.supple.server.outward;

import java.util.List;
import java.util.stream.Stream;

/// Addresses by which somebody might lead Supple to this computer, to the house it stands in, or to nobody.
public final class Hostile {

    /// What a name server may answer.
    private static final String NOT_PUBLIC = """
            127.0.0.1 127.1.2.3 127.255.255.255 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255
            169.254.169.254 169.254.0.1 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.31.196.1
            192.52.193.1 192.88.99.1 192.168.0.1 192.168.255.255 192.175.48.1 198.18.0.1 198.19.255.255 198.51.100.7
            203.0.113.9 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
            :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1
            2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2620:4f:8000::1
            100.100.100.200 ::ffff:169.254.169.254 64:ff9b::a9fe:a9fe 64:ff9b::a00:1 fd00:ec2::254 ff05::2
            3fff::1 5f00::1 fc00::1 fd12:3456:789a::1 fe80::1 febf::1 fec0::1 ff02::1 ff0e::1 4000::1
            """;

    /// What a person may type.
    private static final List<String> TYPED = List.of(
            "",
            "calendar",
            "ftp://example.org/a.ics",
            "file:///etc/passwd",
            "jar:https://example.org!/a",
            "javascript:alert(1)",
            "data:text/calendar,BEGIN:VCALENDAR",
            "gopher://example.org/",
            "https:",
            "https://",
            "https:///a.ics",
            "https:example.org",
            "//example.org/a",
            "http://example.org/a.ics",
            "HTTP://example.org/a.ics",
            "webcal:/x",
            "https://me:secret@example.org/",
            "https://example.org@127.0.0.1/",
            "https://@example.org/",
            "https://example.org:8443/",
            "https://example.org:22/",
            "https://example.org:0/",
            "https://example.org:-1/",
            "https://example.org:99999/",
            "https://localhost/",
            "https://LOCALHOST./",
            "https://nas/",
            "https://127.0.0.1/",
            "https://127.1/",
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0177.0.0.1/",
            "https://0/",
            "https://1.1.1.1/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[fe80::1%25lo]/",
            "https://127.0.0.1.:443/",
            "https://example.org:443:80/",
            "https://exa mple.org/",
            "https://example.org\\@localhost/",
            "https://ex\u00e4mple.org/",
            "https://\uff11\uff12\uff17.0.0.1/",
            "https://example.org\r\nX: y/",
            "https://-a.example/",
            "https://example.1/",
            "https://a..example/",
            "https://%6c%6fcalhost/",
            "https://example.org:443@169.254.169.254/",
            "https://169.254.169.254/latest/meta-data/",
            "https://0xA9FEA9FE/",
            "https://2852039166/",
            "https://0251.0376.0251.0376/",
            "https://0x7f.1/",
            "https://127.0.0.1.",
            "https://[::]/",
            "https://[64:ff9b::7f00:1]/",
            "https://[fd00::1]/",
            "https://[fe80::1]/",
            "https://[::ffff:a9fe:a9fe]/",
            "https://[2002:7f00:1::1]/",
            "https://100.64.0.1/",
            "https://10.0.0.1/",
            "https://192.168.0.1/",
            "https://255.255.255.255/",
            "https://localhost.",
            "https://\u2460\u2461\u2466.0.0.1/",
            "https://\u0661\u0662\u0667.0.0.1/",
            "https://127\u30020\u30020\u30021/",
            "https://loc\u00adalhost/",
            "https://example.org%00.localhost/",
            "https://user@@localhost/",
            "ldap://example.org/",
            "http://169.254.169.254/latest/meta-data/",
            "dict://localhost:11211/");

    private Hostile() {}

    /// 60 and more that a name server may answer with.
    public static List<String> answers() {
        return Stream.of(NOT_PUBLIC.strip().split("\\s+", -1)).toList();
    }

    /// 60 and more that a person may type.
    public static List<String> typed() {
        return TYPED;
    }
}
