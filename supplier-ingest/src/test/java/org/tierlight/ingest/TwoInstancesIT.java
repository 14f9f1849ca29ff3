package org.tierlight.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
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
import org.tierlight.message.kafka.QuarantineRecords;
import org.tierlight.testkit.Broker;
import org.tierlight.vocabulary.SupplierId;

/** Two instances on one broker that act on the same at one moment. All companies are made up. */
@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesIT {

  private static final int PAIRS = 12;
  private static final String GROUP = "supplier-ingest-identity";
  private static final String POISON =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill\", \"country\": \"Atlantis\"}";
  private static final String MENDED =
      "{\"id\": \"%s\", \"name\": \"Fictional Mill %s\", \"country\": \"Turkey\"}";

  private final Broker broker = Broker.start();
  private final Log log = new Log(broker.bootstrapServers());
  private final RunningIngest one;
  private final RunningIngest other;

  TwoInstancesIT(@TempDir Path first, @TempDir Path second) {
    one = RunningIngest.ready(broker.bootstrapServers(), first);
    other = RunningIngest.ready(broker.bootstrapServers(), second);
  }

  @AfterAll
  void stop() {
    one.close();
    other.close();
    log.close();
    broker.close();
  }

  @Test
  void aRecordMendedInTwoWaysAtOnceIsTakenInOnce() throws Exception {
    for (String id : setAside("mend")) {
      List<HttpResponse<String>> answers = atOnce(id, replay("A"), replay("B"));

      assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
      assertThat(answers.stream().map(answer -> json(answer).at("/receipt/status").asString()))
          .containsExactlyInAnyOrder("ACCEPTED", "DUPLICATE");
      assertThat(answers.stream().map(answer -> json(answer).at("/receipt/position")).distinct())
          .hasSize(1);
      assertThat(facts(id)).isEqualTo(1);
    }
  }

  @Test
  void whoIsToldThatARecordIsDiscardedIsToldTheTruth() throws Exception {
    for (String id : setAside("discard")) {
      List<HttpResponse<String>> answers = atOnce(id, replay("A"), DISCARD);

      assertThat(answers.stream().map(HttpResponse::statusCode))
          .containsExactlyInAnyOrder(200, 409);
      String told =
          answers.stream()
              .filter(answer -> answer.statusCode() == 200)
              .map(answer -> json(answer).path("state").asString())
              .findFirst()
              .orElseThrow();
      assertThat(facts(id)).isEqualTo(told.equals("REPLAYED") ? 1 : 0);
      for (RunningIngest each : List.of(one, other)) {
        Await.until("the same there", () -> state(each, id).equals(told));
      }
    }
  }

  @Test
  void suppliersThatBothRecogniseAreDecidedOnAndAskedAboutOnce() throws Exception {
    Await.until("both have partitions", this::bothRecognise);
    List<Callable<HttpResponse<String>>> sending = new ArrayList<>();
    for (int pair = 0; pair < 2 * PAIRS; pair++) {
      String first = supplier(pair, "a", "Ltd");
      String second = supplier(pair, "b", "Ltd. Şti.");
      sending.add(() -> one.post("/v1/suppliers", first));
      sending.add(() -> other.post("/v1/suppliers", second));
    }
    assertThat(all(sending)).allMatch(answer -> answer.statusCode() == 202);
    Await.until("all compared", this::isAllCompared);

    Map<Set<SupplierId>, List<Fact<IdentityFact>>> byPair =
        log.all("facts.identity").stream()
            .map(record -> FactRecords.read(record, IdentityFact.class))
            .filter(fact -> fact.content().recordId().value().startsWith("who-"))
            .collect(groupingBy(TwoInstancesIT::pair));

    assertThat(byPair).hasSize(2 * PAIRS);
    assertThat(byPair.values()).allMatch(said -> ids(said).distinct().count() == 1);
    System.out.printf(
        "%d conclusions about %d pairs, of which %d were written twice%n",
        byPair.values().stream().mapToInt(List::size).sum(),
        byPair.size(),
        byPair.values().stream().filter(said -> said.size() > 1).count());
    Await.until("both know all", () -> reviews(one).equals(reviews(other)));
    assertThat(reviews(one)).hasSize(asked(byPair)).doesNotHaveDuplicates();
    byPair.keySet().stream()
        .flatMap(Set::stream)
        .forEach(id -> Await.until("one supplier", () -> is(one, id).equals(is(other, id))));
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

  private static final Call DISCARD =
      (ingest, id) ->
          ingest.post("/v1/quarantine/" + id + "/discard", "{\"reason\": \"not needed\"}");

  @FunctionalInterface
  private interface Call {
    HttpResponse<String> on(RunningIngest ingest, String id);
  }

  /** The supplier gets the id of the record that it comes from. */
  private static Call replay(String name) {
    return (ingest, id) ->
        ingest.post("/v1/quarantine/" + id + "/replay", MENDED.formatted(id, name));
  }

  private List<HttpResponse<String>> atOnce(String id, Call first, Call second) throws Exception {
    return all(List.of(() -> first.on(one, id), () -> second.on(other, id)));
  }

  private static <T> List<T> all(List<Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : threads.invokeAll(calls)) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  /** The ids of records that both instances know to be refused. */
  private List<String> setAside(String word) {
    IntStream.range(0, PAIRS)
        .mapToObj(k -> word + "-" + k)
        .forEach(
            key ->
                log.send(
                    new ProducerRecord<>(
                        "inbound.suppliers",
                        key.getBytes(UTF_8),
                        POISON.formatted(key).getBytes(UTF_8))));
    Await.until("all set aside", () -> refused(word).size() == PAIRS);
    List<String> ids = refused(word);
    for (RunningIngest each : List.of(one, other)) {
      ids.forEach(id -> Await.until("known there", () -> !state(each, id).isEmpty()));
    }
    return ids;
  }

  private List<String> refused(String word) {
    return log.all("quarantine").stream()
        .filter(record -> record.headers().lastHeader("tierlight_position") != null)
        .filter(record -> new String(record.key(), UTF_8).startsWith(word + "-"))
        .map(record -> QuarantineRecords.position(record).orElseThrow())
        .map(where -> where.topic() + "-" + where.partition() + "-" + where.offset())
        .toList();
  }

  private static String state(RunningIngest ingest, String id) {
    HttpResponse<String> answer = ingest.call("GET", "/v1/quarantine/" + id, "");
    return answer.statusCode() == 200 ? json(answer).at("/record/state").asString() : "";
  }

  private long facts(String supplier) {
    return log.all("facts.suppliers").stream()
        .filter(record -> new String(record.key(), UTF_8).equals(supplier))
        .count();
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
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      return asking.ask(admin);
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
