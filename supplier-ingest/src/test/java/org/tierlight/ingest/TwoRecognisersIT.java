package org.tierlight.ingest;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tierlight.ingest.RunningIngest.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.tierlight.message.Fact;
import org.tierlight.message.IdentityFact;
import org.tierlight.message.LikenessFound;
import org.tierlight.message.Topic;
import org.tierlight.message.kafka.FactRecords;
import org.tierlight.vocabulary.SupplierId;

/**
 * Two instances on one broker that recognise suppliers at one moment. All companies are made up.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TwoRecognisersIT {

  private static final int PAIRS = 24;
  private static final String GROUP = "supplier-ingest-identity";

  private final TwoInstances both;

  TwoRecognisersIT(@TempDir Path first, @TempDir Path second) {
    both = new TwoInstances(first, second);
  }

  @AfterAll
  void stop() {
    both.close();
  }

  @Test
  void suppliersThatBothRecogniseAreDecidedOnAndAskedAboutOnce() throws Exception {
    Await.until("both have partitions", this::bothRecognise);
    List<Callable<HttpResponse<String>>> sending = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      String first = supplier(pair, "a", "Ltd");
      String second = supplier(pair, "b", "Ltd. Şti.");
      sending.add(() -> both.one().post("/v1/suppliers", first));
      sending.add(() -> both.other().post("/v1/suppliers", second));
    }
    assertThat(TwoInstances.all(sending)).allMatch(answer -> answer.statusCode() == 202);
    Await.until("all compared", this::isAllCompared);

    Map<Set<SupplierId>, List<Fact<IdentityFact>>> byPair =
        both.log().all("facts.identity").stream()
            .map(record -> FactRecords.read(record, IdentityFact.class))
            .filter(fact -> fact.content().recordId().value().startsWith("who-"))
            .collect(groupingBy(TwoRecognisersIT::pair));

    assertThat(byPair).hasSize(PAIRS);
    assertThat(byPair.values()).allMatch(said -> ids(said).distinct().count() == 1);
    System.out.printf(
        "%d conclusions about %d pairs, of which %d were written twice%n",
        byPair.values().stream().mapToInt(List::size).sum(),
        byPair.size(),
        byPair.values().stream().filter(said -> said.size() > 1).count());
    Await.until("both know all", () -> reviews(both.one()).equals(reviews(both.other())));
    assertThat(reviews(both.one())).hasSize(asked(byPair)).doesNotHaveDuplicates();
    byPair.keySet().stream()
        .flatMap(Set::stream)
        .forEach(
            id ->
                Await.until("one supplier", () -> is(both.one(), id).equals(is(both.other(), id))));
  }

  private static int asked(Map<Set<SupplierId>, List<Fact<IdentityFact>>> byPair) {
    return (int)
        byPair.values().stream()
            .filter(said -> said.getFirst().content() instanceof LikenessFound)
            .count();
  }

  private static Stream<String> ids(List<Fact<IdentityFact>> said) {
    return said.stream().map(fact -> fact.envelope().id());
  }

  private static Set<SupplierId> pair(Fact<IdentityFact> fact) {
    return Set.of(fact.content().recordId(), fact.content().otherId());
  }

  private static String is(RunningIngest ingest, SupplierId record) {
    return json(ingest.call("GET", "/v1/identity/suppliers/" + record.value(), ""))
        .path("supplierId")
        .asString("");
  }

  private static List<String> reviews(RunningIngest ingest) {
    return json(ingest.call("GET", "/v1/identity/reviews?limit=250", ""))
        .path("items")
        .valueStream()
        .filter(item -> item.toString().contains("who-"))
        .map(item -> item.path("id").asString())
        .sorted()
        .toList();
  }

  /** Every other pair has an address too. */
  private static String supplier(int pair, String record, String form) {
    return """
        {"id": "who-%d-%s", "name": "%s %s %s", "country": "TR"%s}"""
        .formatted(
            pair,
            record,
            word(pair * 7_919 + 17),
            word(pair * 104_729 + 5),
            form,
            pair % 2 == 0
                ? ", \"address\": \"No. %d %s Sokak, Bursa 16%03d\""
                    .formatted(pair + 1, word(pair * 31 + 3), pair)
                : "");
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number % 1_000_000 + 1_000; rest > 0; rest /= 60) {
      word.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
    }
    return word.toString();
  }

  private boolean bothRecognise() {
    return admin(
        admin -> {
          var members =
              admin.describeConsumerGroups(List.of(GROUP)).describedGroups().values().stream()
                  .findFirst()
                  .orElseThrow()
                  .get()
                  .members();
          return members.size() == 2
              && members.stream()
                  .map(MemberDescription::assignment)
                  .noneMatch(each -> each.topicPartitions().isEmpty());
        });
  }

  private boolean isAllCompared() {
    return admin(
        admin -> {
          var ends =
              IntStream.range(0, Topic.FACTS_SUPPLIERS.partitions())
                  .mapToObj(each -> new TopicPartition(Topic.FACTS_SUPPLIERS.topicName(), each))
                  .collect(Collectors.toMap(each -> each, _ -> OffsetSpec.latest()));
          var done = admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
          return admin.listOffsets(ends).all().get().entrySet().stream()
              .allMatch(end -> reached(done.get(end.getKey())) >= end.getValue().offset());
        });
  }

  /** A partition in which nothing stood yet has no offset. */
  private static long reached(@Nullable OffsetAndMetadata done) {
    return done == null ? 0 : done.offset();
  }

  private interface Asking {
    boolean ask(Admin admin) throws Exception;
  }

  private boolean admin(Asking asking) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", both.bootstrapServers()))) {
      return asking.ask(admin);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
