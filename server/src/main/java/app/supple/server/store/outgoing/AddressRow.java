// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.Address;
import app.supple.delivery.Way;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/// An address in three columns.
record AddressRow(Way way, String place, String mark, String secret) {

    static AddressRow of(Address address) {
        return switch (address) {
            case Address.Browser(var endpoint, var key, var secret) ->
                new AddressRow(Way.BROWSER, endpoint.toString(), key, secret);
            case Address.Desktop() -> new AddressRow(Way.DESKTOP, "", "", "");
            case Address.Mail(var mailbox) -> new AddressRow(Way.MAIL, mailbox, "", "");
            case Address.Ntfy(var server, var topic, var token) ->
                new AddressRow(Way.NTFY, server.toString(), topic, token);
            case Address.Webhook(var url, var secret) -> new AddressRow(Way.WEBHOOK, url.toString(), "", secret);
        };
    }

    static AddressRow read(ResultSet row) throws SQLException {
        return new AddressRow(
                Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                row.getString("place"),
                row.getString("mark"),
                row.getString("secret"));
    }

    Address toAddress() {
        return switch (way) {
            case BROWSER -> new Address.Browser(URI.create(place), mark, secret);
            case DESKTOP -> new Address.Desktop();
            case MAIL -> new Address.Mail(place);
            case NTFY -> new Address.Ntfy(URI.create(place), mark, secret);
            case WEBHOOK -> new Address.Webhook(URI.create(place), secret);
        };
    }
}
