// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire;

/// `status` is `up`; when Supple cannot answer, there is no answer or a problem.
public record HealthJson(String status, String version) {}
