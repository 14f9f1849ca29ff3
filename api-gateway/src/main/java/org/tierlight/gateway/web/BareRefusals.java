package org.tierlight.gateway.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.vocabulary.TraceParent;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Gives words to the answers of the server itself. A request line or header that cannot be read is
 * refused before any filter sees it, with a status and nothing else; here the problem goes with it,
 * and the connection ends, since nobody knows where the next request on it would begin.
 */
@Sharable
public final class BareRefusals extends ChannelOutboundHandlerAdapter
    implements NettyServerCustomizer {

  private static final Logger LOG = LoggerFactory.getLogger(BareRefusals.class);

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit((observer, channel, address) -> join(channel.pipeline()));
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    Optional<Problem> problem =
        message instanceof FullHttpResponse answer ? problem(answer) : Optional.empty();
    if (problem.isEmpty()) {
      super.write(context, message, promise);
      return;
    }
    FullHttpResponse bare = (FullHttpResponse) message;
    context
        .write(worded(bare, problem.get()), promise.unvoid())
        .addListener(ChannelFutureListener.CLOSE);
    bare.release();
  }

  private void join(ChannelPipeline pipeline) {
    pipeline.addAfter(NettyPipeline.HttpCodec, "bare-refusals", this);
  }

  private static Optional<Problem> problem(FullHttpResponse answer) {
    boolean ours = answer.headers().contains(SecurityHeadersFilter.ON_EVERY_ANSWER);
    if (ours || answer.content().isReadable()) {
      return Optional.empty();
    }
    return switch (answer.status().code()) {
      case 400 ->
          Optional.of(
              Problem.of(
                  ProblemCode.BAD_REQUEST,
                  "The request line or a header is malformed. In the path and the query every"
                      + " character that has no place in a URL is percent-encoded, % itself as"
                      + " %25; a header has a name of plain letters and one line."));
      case 414 ->
          Optional.of(
              Problem.of(ProblemCode.URL_TOO_LONG, "Send a request line of at most 4096 bytes."));
      case 431 ->
          Optional.of(
              Problem.of(ProblemCode.HEADERS_TOO_LARGE, "Send at most 8192 bytes of headers."));
      default -> Optional.empty();
    };
  }

  private static FullHttpResponse worded(FullHttpResponse bare, Problem problem) {
    String traceId = TraceParent.begin(ThreadLocalRandom.current()).traceId();
    LOG.info("Request with trace id {} could not be read: {}", traceId, problem.code());
    byte[] body = ProblemJson.bytes(problem, traceId);
    FullHttpResponse worded =
        new DefaultFullHttpResponse(
            bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
    worded
        .headers()
        .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
        .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
        .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
        .set(SecurityHeadersFilter.ON_EVERY_ANSWER, "nosniff")
        .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    return worded;
  }
}
