package org.tierlight.ingest;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The yardstick of a single POST: the body as it came goes to the broker, and 202 comes back. */
final class BareProducer {

  static final String TOPIC = "bare";

  private final Producer<byte[], byte[]> producer;

  private BareProducer(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /** Takes the port and the broker. */
  public static void main(String[] words) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, words[1], ProducerConfig.ACKS_CONFIG, "all");
    BareProducer bare =
        new BareProducer(
            new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    HttpServer.create()
        .host("127.0.0.1")
        .port(Integer.parseInt(words[0]))
        .route(
            routes ->
                routes
                    .get("/readyz", (_, response) -> response.send())
                    .post("/v1/shipments", bare::produce))
        .bindNow()
        .onDispose()
        .block();
  }

  private Mono<Void> produce(HttpServerRequest request, HttpServerResponse response) {
    return request
        .receive()
        .aggregate()
        .asByteArray()
        .flatMap(this::sent)
        .then(response.status(HttpResponseStatus.ACCEPTED).send());
  }

  private Mono<Void> sent(byte[] body) {
    return Mono.create(
        sink -> {
          Future<?> sending =
              producer.send(
                  new ProducerRecord<>(TOPIC, body),
                  (_, failure) -> {
                    if (failure == null) {
                      sink.success();
                    } else {
                      sink.error(failure);
                    }
                  });
          sink.onCancel(() -> sending.cancel(false));
        });
  }
}
