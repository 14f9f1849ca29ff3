package org.tierlight.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Writes a made-up network as {@code suppliers.ndjson} and {@code shipments.ndjson}, which {@code
 * ./tierlight load} takes: one shipment a link, in the year before today.
 */
public final class NetworkFiles {

  private static final List<String> COUNTRIES =
      List.of(
          "CN", "IN", "VN", "BD", "TR", "BR", "ID", "PK", "TH", "MX", "ET", "CI", "GH", "CD", "DE",
          "US", "IT", "PL", "KR", "JP");
  private static final List<String> FIRST =
      List.of(
          "Kamiro", "Veldor", "Shipel", "Taranis", "Bexfir", "Golhul", "Janwek", "Yoscim", "Ostur",
          "Pelqua", "Ronylen", "Zudor");
  private static final List<String> SECOND =
      List.of("Mill", "Works", "Farm", "Trading", "Industries", "Estate", "Foundry", "Atelier");

  private final FictionalNetwork network;
  private final int suppliers;
  private final LocalDate today;

  private NetworkFiles(int suppliers, long seed, LocalDate today) {
    this.network = new FictionalNetwork(suppliers, seed);
    this.suppliers = suppliers;
    this.today = today;
  }

  /** {@code DIRECTORY SUPPLIERS LINKS [SEED]}. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    int suppliers = Integer.parseInt(arguments[1]);
    int links = Integer.parseInt(arguments[2]);
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 7;
    NetworkFiles files = new NetworkFiles(suppliers, seed, LocalDate.now(ZoneOffset.UTC));
    files.writeSuppliers(directory.resolve("suppliers.ndjson"));
    files.writeShipments(directory.resolve("shipments.ndjson"), links);
    System.out.printf(
        "%d suppliers and %d links with seed %d: ./tierlight load %s/suppliers.ndjson"
            + " %s/shipments.ndjson%n",
        suppliers, links, seed, directory, directory);
  }

  private void writeSuppliers(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int number = 0; number < suppliers; number++) {
        out.write(supplier(number));
        out.newLine();
      }
    }
  }

  private void writeShipments(Path file, int links) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int number = 0; number < links; number++) {
        out.write(shipment(number, network.next()));
        out.newLine();
      }
    }
  }

  static String id(int number) {
    return "net-" + number;
  }

  /** The number in the name keeps made-up companies apart for whoever compares names. */
  private String supplier(int number) {
    Trade trade = FictionalNetwork.trade(number);
    int stage = network.stage(number);
    return String.format(
        Locale.ROOT,
        "{\"id\":\"%s\",\"name\":\"%s %s %s\",\"country\":\"%s\",\"isic\":[\"%s\"],\"hs\":[\"%s\"],"
            + "\"primaryProducer\":%b,\"coordinates\":{\"latitude\":%.3f,\"longitude\":%.3f}}",
        id(number),
        network.one(FIRST),
        network.one(SECOND),
        Integer.toString(number * 7919 + 100_003, 36),
        network.one(COUNTRIES),
        trade.industries().get(stage),
        trade.stages().get(stage),
        stage == 0,
        network.number(120_000) / 1_000.0 - 50,
        network.number(340_000) / 1_000.0 - 170);
  }

  private String shipment(int number, FictionalNetwork.Link link) {
    String goods = FictionalNetwork.trade(link.seller()).stages().get(network.stage(link.seller()));
    return String.format(
        Locale.ROOT,
        "{\"id\":\"net-s-%d\",\"sellerId\":\"%s\",\"buyerId\":\"%s\",\"hs\":\"%s\","
            + "\"quantity\":%d,\"unit\":\"kg\",\"value\":{\"amount\":%d,\"currency\":\"USD\"},"
            + "\"shippedAt\":\"%s\"}",
        number,
        id(link.seller()),
        id(link.buyer()),
        goods,
        1 + network.number(5_000),
        100 + network.number(200_000),
        today.minusDays(1L + network.number(360)));
  }
}
