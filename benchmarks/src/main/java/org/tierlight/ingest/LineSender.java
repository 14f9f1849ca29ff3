package org.tierlight.ingest;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.URI;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** Sends lines over several connections at once, and reads the receipts while it sends. */
final class LineSender {

  private static final int CHUNK = 64 * 1024;

  private final HttpClient client =
      HttpClient.newConnection().headers(all -> all.set("Content-Type", "application/x-ndjson"));

  /** The receipts of each body, one request a body. */
  List<String> receipts(URI address, List<byte[]> bodies) {
    return Flux.fromIterable(bodies)
        .flatMap(body -> sent(address, body), bodies.size())
        .collectList()
        .blockOptional()
        .orElseThrow();
  }

  private Mono<String> sent(URI address, byte[] body) {
    return client
        .post()
        .uri(address)
        .send((_, out) -> out.send(chunks(body)))
        .responseSingle((head, receipts) -> receipts.asString().map(text -> taken(head, text)));
  }

  private static Flux<ByteBuf> chunks(byte[] body) {
    return Flux.range(0, (body.length + CHUNK - 1) / CHUNK)
        .map(
            k -> Unpooled.wrappedBuffer(body, k * CHUNK, Math.min(CHUNK, body.length - k * CHUNK)));
  }

  private static String taken(HttpClientResponse head, String receipts) {
    if (head.status().code() != 202) {
      throw new IllegalStateException("answered " + head.status() + ": " + receipts);
    }
    return receipts;
  }
}
