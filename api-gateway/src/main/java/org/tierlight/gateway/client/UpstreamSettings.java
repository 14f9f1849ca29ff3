package org.tierlight.gateway.client;

import java.time.Duration;

/**
 * How patient the gateway is with a part.
 *
 * @param silence how long nothing may move between caller and part
 * @param streamSilence the same for streams, which may pause for longer
 * @param mostCalls how many calls may be under way at once
 * @param openFor how long a part that did not answer is left alone
 */
public record UpstreamSettings(
    Duration silence, Duration streamSilence, int mostCalls, Duration openFor) {}
