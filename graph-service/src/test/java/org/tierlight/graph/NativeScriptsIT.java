package org.tierlight.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierlight.vocabulary.Band;
import tools.jackson.databind.JsonNode;

/** Suppliers are found as people of their country write them; all of them are fictional. */
@ExtendWith(SharedMap.class)
class NativeScriptsIT {

  private final SharedMap.Started map;

  NativeScriptsIT(SharedMap.Started map) {
    this.map = map;
  }

  @Test
  void namesAndAddressesAreFoundInAnyScript() {
    map.log().supplierAt("script-zh", "虚构华北棉纺厂有限公司", "CN-HE", "河北省虚构市纺织路8号");
    map.log().supplierAt("script-ar", "مَصنع الأمل الخيالي للغزل", "EG-C", "شارع النيل ٤٢");
    map.log().supplierAt("script-ru", "Вымышленная фабрика «Ёлочка»", "RU-IVA", "улица Ткачей, 7");
    map.log().supplierAt("script-tr", "Hayalî Işık İplik", "TR-16", "Dokumacılar Çarşısı");
    map.log().supplierAt("script-th", "บริษัทสิ่งทอสมมุติจำกัด", "TH-10", "ถนนทอผ้า");
    map.log().supplierAt("script-ja", "架空カイゼン綿業株式会社", "JP-27", "大阪府架空町");
    map.log().supplierAt("script-vi", "Công ty Dệt Đông Hư Cấu", "VN-SG", "Đường Lê Hư Cấu");
    map.catchUp();

    assertFound("script-zh", "棉纺厂", "华北", "虚构", "纺织路", "河北省虚构市", "纺");
    assertFound("script-ar", "مصنع", "الامل", "الخيالى", "النيل", "شارع 42");
    assertFound("script-ru", "елочка", "ФАБРИКА", "вымышлен", "фабрика ёлочка", "ткачей");
    assertFound("script-tr", "isik", "ışık", "IŞIK", "iplik", "İPLİK", "carsisi");
    assertFound("script-th", "สิ่งทอ", "สมมุติ", "บริษัท", "ทอผ้า");
    assertFound("script-ja", "綿業", "カイゼン", "大阪府");
    assertFound("script-vi", "dong hu cau", "Đông", "duong le");
    assertThat(ids("纺棉")).doesNotContain("script-zh");
    assertThat(ids("ทอสิ่ง")).doesNotContain("script-th");
  }

  @Test
  void aNameGoesBeforeAnAddress() {
    map.log().supplierAt("before-1", "Fictional Spinner", "PE-LIM", "9 Quipucamayoc Street");
    map.log().supplierAt("before-2", "Quipucamayoc Fictional", "PE-LIM", "1 Some Street");
    map.catchUp();

    assertThat(ids("quipucamayoc")).containsExactly("before-2", "before-1");
  }

  /** The law of facets: a count is the length of the list with that value. */
  @Test
  void aFacetCountsWhatTheListWithItsValueHolds() {
    for (int number = 0; number < 12; number++) {
      String id = "facet-" + number;
      map.log().supplierAt(id, "Facetia " + number, number % 3 == 0 ? "BO-L" : "BO-C", "Calle");
      if (number > 1) {
        map.log().score(id, number / 20.0, number % 2 == 0 ? Band.LOW : Band.GUARDED, 1, 1);
      }
    }
    map.log().supplier("facet-x", "Facetia Exterior", "PY", "2599");
    map.log().shipment("facet-sh", "facet-stub", "facet-x", 100, map.lastMonth());
    map.catchUp();

    Map<String, Long> counts = assertLaw("q=facetia");
    assertThat(counts)
        .containsEntry("country=BO", 12L)
        .containsEntry("country=PY", 1L)
        .containsEntry("region=BO-L", 4L)
        .containsEntry("band=LOW", 5L)
        .containsEntry("sector=C", 13L)
        .containsEntry("sector=13", 12L)
        .containsEntry("undeclared=false", 13L);
    assertLaw("q=facetia&country=BO&band=low");
    assertThat(assertLaw("country=BO&region=BO-L")).containsEntry("region=BO-C", 8L);
    assertThat(assertLaw("q=facet-stub")).containsEntry("undeclared=true", 1L);
    assertThat(map.service().ask("/v1/suppliers/facets?q=%20-%20&opaque=maybe").status())
        .isEqualTo(400);
  }

  /** Each count of a facet against the list; answers the counts by "facet=value". */
  private Map<String, Long> assertLaw(String search) {
    Map<String, Long> counts = new TreeMap<>();
    JsonNode facets = map.service().json("/v1/suppliers/facets?" + search).get("facets");
    for (Map.Entry<String, JsonNode> facet : facets.properties()) {
      assertThat(facet.getValue().get("kind").asString()).isEqualTo("EXACT");
      for (JsonNode count : facet.getValue().get("counts")) {
        String filter = facet.getKey() + "=" + count.get("value").asString();
        counts.put(filter, count.get("suppliers").asLong());
        assertThat(total(with(search, facet.getKey(), filter)))
            .as("%s with %s", search, filter)
            .isEqualTo(count.get("suppliers").asLong());
      }
    }
    return counts;
  }

  private static String with(String search, String facet, String filter) {
    return search.replaceAll("(^|&)" + facet + "=[^&]*", "$1") + "&" + filter;
  }

  private long total(String search) {
    return map.service().json("/v1/suppliers?limit=1&" + search).at("/total/count").asLong();
  }

  private void assertFound(String id, String... queries) {
    assertThat(List.of(queries)).allSatisfy(query -> assertThat(ids(query)).contains(id));
  }

  private List<String> ids(String words) {
    String path = "/v1/suppliers?q=" + URLEncoder.encode(words, UTF_8);
    return RunningService.texts(map.service().json(path).get("items"), "id");
  }
}
