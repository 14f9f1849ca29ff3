package org.tierlight.risk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack with its editions.
 *
 * @param rows absent where the file cannot be read
 * @param problem what is wrong with its file
 * @param editions all that were put in force, the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackDetail(
    @JsonUnwrapped PackView pack,
    @JsonUnwrapped @Nullable PackRows rows,
    @Nullable String problem,
    List<PackView> editions) {}
