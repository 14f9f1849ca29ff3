package org.tierlight.local.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelOption;
import io.netty.handler.timeout.ReadTimeoutHandler;
import io.netty.resolver.DefaultAddressResolverGroup;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.NettyOutbound;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/**
 * One request whose answer is read while it is sent. The services answer while they read; the
 * client of the JDK reads no answer before all is sent, so that of many items neither would come to
 * an end (ADR 0090).
 */
final class Dialogue implements Closeable {

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofMinutes(2);
  private static final int CHUNK = 16 << 10;

  /** Where sending fails the line stays open: the answer that says why may still be read. */
  private static final HttpClient HTTP =
      HttpClient.newConnection()
          .resolver(DefaultAddressResolverGroup.INSTANCE)
          .disableRetry(true)
          .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECTING.toMillis())
          .option(ChannelOption.AUTO_CLOSE, false)
          .doOnConnected(
              line -> line.addHandlerLast(new ReadTimeoutHandler((int) SILENCE.toSeconds())));

  private final HttpClientResponse answer;
  private final Connection line;

  private Dialogue(HttpClientResponse answer, Connection line) {
    this.answer = answer;
    this.line = line;
  }

  /** Begins to send, and returns when the answer has begun. */
  static Dialogue open(URI address, Map<String, String> headers, Content content)
      throws IOException {
    try {
      return Objects.requireNonNull(
          HTTP.headers(all -> headers.forEach(all::set))
              .post()
              .uri(address)
              .send((_, out) -> sent(content, out))
              .responseConnection((answer, line) -> Mono.just(new Dialogue(answer, line)))
              .blockFirst());
    } catch (RuntimeException failure) {
      Throwable cause = Exceptions.unwrap(failure);
      throw cause instanceof IOException broken ? broken : new IOException(cause);
    }
  }

  int status() {
    return answer.status().code();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(answer.responseHeaders().get(name));
  }

  /** What was answered, as far as it has come; to be asked for once. */
  InputStream body() {
    BodySubscriber<InputStream> body = BodySubscribers.ofInputStream();
    Flux<List<ByteBuffer>> parts =
        line.inbound().receive().asByteArray().map(part -> List.of(ByteBuffer.wrap(part)));
    JdkFlowAdapter.publisherToFlowPublisher(parts).subscribe(body);
    return body.getBody().toCompletableFuture().join();
  }

  @Override
  public void close() {
    hangUp(line);
  }

  /** Never ends where it fails: the answer tells, or does not come. */
  private static Publisher<Void> sent(Content content, NettyOutbound out) {
    Flux<ByteBuf> chunks =
        Flux.using(content::open, in -> Flux.<ByteBuf>generate(sink -> next(in, sink)))
            .subscribeOn(Schedulers.boundedElastic())
            .doOnError(_ -> out.withConnection(Dialogue::hangUp));
    return out.send(chunks).then().onErrorResume(_ -> Mono.never());
  }

  private static void next(InputStream in, SynchronousSink<ByteBuf> sink) {
    try {
      byte[] chunk = in.readNBytes(CHUNK);
      if (chunk.length == 0) {
        sink.complete();
      } else {
        sink.next(Unpooled.wrappedBuffer(chunk));
      }
    } catch (IOException broken) {
      sink.error(broken);
    }
  }

  /** Disposing of the line would leave whoever reads from it without an end. */
  private static void hangUp(Connection line) {
    ChannelFuture _ = line.channel().close();
  }
}
