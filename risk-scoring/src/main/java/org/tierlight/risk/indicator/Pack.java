package org.tierlight.risk.indicator;

import java.util.Optional;

/**
 * Where a table of indicator values comes from and on which terms.
 *
 * @param shortName as contributions cite it: TIP, WGI, ILO, DOL …
 * @param policy what in this table is our own judgement rather than the publisher's figure
 */
public record Pack(
    String name,
    String shortName,
    String title,
    String publisher,
    String edition,
    String licence,
    String source,
    String attribution,
    Optional<String> policy) {}
