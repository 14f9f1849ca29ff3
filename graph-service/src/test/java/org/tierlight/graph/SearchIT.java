package org.tierlight.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.Band;
import tools.jackson.databind.JsonNode;

/** Lists of suppliers over HTTP. */
@ExtendWith(SharedMap.class)
class SearchIT {

  private final SharedMap.Started map;

  SearchIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void suppliersAreFoundFilteredSortedAndPaged() {
    for (int number = 0; number < 7; number++) {
      String country = number < 5 ? "KH" : "LA";
      map.log()
          .supplier("list-" + number, "Phnom Garment " + (char) ('G' - number), country, "1410");
      map.log().score("list-" + number, number / 10.0, number > 2 ? Band.GUARDED : Band.LOW, 1, 1);
    }
    map.log().supplier("list-x", "Éclair Zipper", "KH", "2599");
    map.catchUp();
    assertThat(ids("/v1/suppliers?country=khm"))
        .containsExactly("list-4", "list-3", "list-2", "list-1", "list-0", "list-x");
    assertThat(ids("/v1/suppliers?country=KH&sort=name"))
        .containsExactly("list-x", "list-4", "list-3", "list-2", "list-1", "list-0");
    assertThat(ids("/v1/suppliers?country=KH&band=guarded")).containsExactly("list-4", "list-3");
    assertThat(ids("/v1/suppliers?country=KH&sector=25")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=phnom&sort=risk")).startsWith("list-6", "list-5").hasSize(7);
    assertThat(ids("/v1/suppliers?q=eclair")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=eclaire%20zip")).containsExactly("list-x");
    assertThat(ids("/v1/suppliers?q=list-3")).first().isEqualTo("list-3");
    assertThat(ids("/v1/suppliers?q=" + "duns:duns-list-2")).first().isEqualTo("list-2");
    assertThat(paged("/v1/suppliers?country=KH&limit=4"))
        .containsExactly("list-4", "list-3", "list-2", "list-1", "list-0", "list-x");
    assertThat(paged("/v1/suppliers?q=phnom%20garment&limit=2")).hasSize(7).doesNotHaveDuplicates();
    JsonNode page = map.service().json("/v1/suppliers?country=KH&limit=1");
    assertThat(page.at("/total/count").asLong()).isEqualTo(6);
    assertThat(page.at("/total/kind").asString()).isEqualTo("EXACT");
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    map.log().supplier("cursor-1", "Cursor One", "MM", "1410");
    map.log().supplier("cursor-2", "Cursor Two", "MM", "1410");
    map.catchUp();
    String cursor = map.service().json("/v1/suppliers?country=MM&limit=1").get("next").asString();
    assertThat(map.service().ask("/v1/suppliers?country=MM&limit=1&cursor=" + cursor).status())
        .isEqualTo(200);
    assertThat(
            map.service()
                .ask("/v1/suppliers?country=LK&cursor=" + cursor)
                .json()
                .at("/problems/0/code")
                .asString())
        .isEqualTo("CURSOR_OF_ANOTHER_SEARCH");
  }

  private List<String> ids(String path) {
    return RunningService.texts(map.service().json(path).get("items"), "id");
  }

  private List<String> paged(String path) {
    List<String> all = new ArrayList<>();
    JsonNode page = map.service().json(path);
    all.addAll(RunningService.texts(page.get("items"), "id"));
    while (!page.get("next").isNull()) {
      page = map.service().json(path + "&cursor=" + page.get("next").asString());
      all.addAll(RunningService.texts(page.get("items"), "id"));
    }
    return all;
  }
}
