package org.tierlight.graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tierlight.graph.elk.ElkLayout;
import org.tierlight.graph.exports.WholeMap;
import org.tierlight.graph.neo4j.GuardedReads;
import org.tierlight.graph.neo4j.Neo4jPlaces;
import org.tierlight.graph.neo4j.Neo4jWholeMap;
import org.tierlight.graph.pictures.Layout;
import org.tierlight.graph.places.Places;

/** Puts together what draws the map and hands it out. */
@Configuration(proxyBeanMethods = false)
class PictureWiring {

  @Bean
  Places places(GuardedReads reads) {
    return new Neo4jPlaces(reads);
  }

  @Bean
  Layout layout() {
    return new ElkLayout();
  }

  @Bean
  WholeMap wholeMap(GuardedReads reads) {
    return new Neo4jWholeMap(reads);
  }
}
