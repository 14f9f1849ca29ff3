package org.tierlight.graph.commodities;

import java.util.List;
import java.util.stream.IntStream;
import org.tierlight.vocabulary.HsCode;

/**
 * A raw material and what is made of it, stage by stage. Upstream a stage is never followed by a
 * later one: no yarn is made of garments.
 *
 * @param stages from the raw material on
 */
public record Commodity(String name, List<Stage> stages) {

  public Commodity {
    stages = List.copyOf(stages);
  }

  /** The stages that a product is at, from 0 on; none where it is no part of the chain. */
  public IntStream stagesOf(HsCode code) {
    return IntStream.range(0, stages.size()).filter(stage -> stages.get(stage).holds(code));
  }

  /** All codes of all stages. */
  public List<String> hs() {
    return stages.stream().flatMap(stage -> stage.hs().stream()).toList();
  }
}
