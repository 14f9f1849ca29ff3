package org.tierlight.graph.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierlight.graph.commodities.Commodities;
import org.tierlight.graph.commodities.Commodity;
import org.tierlight.graph.commodities.Stage;

/** The table of commodity chains that ships: commodity, stage from 1 on, name, codes with bars. */
public final class CommodityTable {

  private static final String FILE = "/commodities/commodity-chains.csv";

  private CommodityTable() {}

  /** The chains in the order of the table. */
  public static Commodities shipped() {
    Map<String, List<Stage>> stages = new LinkedHashMap<>();
    text()
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(
            cells -> {
              List<Stage> chain = stages.computeIfAbsent(cells[0], _ -> new ArrayList<>());
              if (chain.size() + 1 != Integer.parseInt(cells[1])) {
                throw new IllegalStateException(cells[0] + " has a stage out of order");
              }
              chain.add(new Stage(cells[2], List.of(cells[3].split("\\|", -1))));
            });
    return new Commodities(
        stages.entrySet().stream()
            .map(chain -> new Commodity(chain.getKey(), chain.getValue()))
            .toList());
  }

  private static String text() {
    try (InputStream in = CommodityTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packed");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
