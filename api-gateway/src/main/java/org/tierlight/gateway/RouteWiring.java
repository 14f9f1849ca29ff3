package org.tierlight.gateway;

import static org.springframework.web.reactive.function.server.RequestPredicates.DELETE;
import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.POST;
import static org.springframework.web.reactive.function.server.RouterFunctions.resources;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.tierlight.gateway.client.UpstreamProbe;
import org.tierlight.gateway.client.UpstreamSettings;
import org.tierlight.gateway.client.Upstreams;
import org.tierlight.gateway.endpoints.Part;
import org.tierlight.gateway.health.PartProbe;
import org.tierlight.gateway.kafka.BrokerAlerts;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.web.AlertPages;
import org.tierlight.gateway.web.AlertStream;
import org.tierlight.gateway.web.Dashboard;
import org.tierlight.gateway.web.EventPages;
import org.tierlight.gateway.web.HealthPages;
import org.tierlight.gateway.web.HelpPages;
import org.tierlight.gateway.web.KeyPages;
import org.tierlight.gateway.web.OpenApiPage;

/** Wires what answers: the routes to the services, and the gateway's own pages. */
@Configuration(proxyBeanMethods = false)
class RouteWiring {

  @Bean
  Upstreams upstreams(GatewaySettings settings, MeterRegistry meters) {
    GatewaySettings.Upstream upstream = settings.upstream();
    UpstreamSettings patience =
        new UpstreamSettings(
            upstream.silence(), upstream.streamSilence(), upstream.mostCalls(), upstream.openFor());
    return new Upstreams(addresses(settings), patience, meters);
  }

  @Bean
  RouterFunction<ServerResponse> keyRoutes(Keys keys, InstantSource clock) {
    KeyPages pages = new KeyPages(keys, clock);
    return route(POST("/v1/keys"), pages::issue)
        .andRoute(GET("/v1/keys"), pages::list)
        .andRoute(DELETE("/v1/keys/{id}"), pages::revoke);
  }

  @Bean
  RouterFunction<ServerResponse> alertRoutes(AlertPages pages, AlertStream stream) {
    return route(GET("/v1/alerts"), pages::list).andRoute(GET("/v1/alerts/stream"), stream::open);
  }

  @Bean
  RouterFunction<ServerResponse> eventRoutes(Upstreams upstreams) {
    return route(GET("/v1/events/{id}"), new EventPages(upstreams.reads())::life);
  }

  @Bean
  RouterFunction<ServerResponse> healthRoutes(GatewaySettings settings, BrokerAlerts broker) {
    HealthPages pages = new HealthPages(probes(settings, broker));
    return route(GET("/livez"), pages::alive).andRoute(GET("/readyz"), pages::ready);
  }

  @Bean
  RouterFunction<ServerResponse> pageRoutes() {
    Dashboard dashboard = new Dashboard();
    HelpPages help =
        new HelpPages(
            Stream.of("base.css", "frame.css", "pages.css", "screens.css")
                .map(dashboard::path)
                .toList());
    return route(GET("/"), dashboard::page)
        .andRoute(GET("/ui/{file}"), dashboard::file)
        .andRoute(GET("/openapi.yaml"), new OpenApiPage()::page)
        .andRoute(GET("/problems"), help::all)
        .andRoute(GET("/problems/{code}"), help::one)
        .and(libraries())
        .and(resources("/schemas/**", new ClassPathResource("schemas/")));
  }

  private static RouterFunction<ServerResponse> libraries() {
    return resources(
        "/_static/**",
        new ClassPathResource("META-INF/resources/_static/"),
        (file, headers) -> headers.setCacheControl(Dashboard.FOR_EVER));
  }

  private static List<PartProbe> probes(GatewaySettings settings, BrokerAlerts broker) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    Stream<PartProbe> upstreams =
        addresses(settings).entrySet().stream()
            .map(part -> new UpstreamProbe(client, part.getKey(), part.getValue()));
    return Stream.concat(upstreams, Stream.of(broker)).toList();
  }

  private static Map<Part, URI> addresses(GatewaySettings settings) {
    Map<Part, URI> addresses = new EnumMap<>(Part.class);
    addresses.put(Part.INGEST, settings.url().ingest());
    addresses.put(Part.GRAPH, settings.url().graph());
    addresses.put(Part.RISK, settings.url().risk());
    return addresses;
  }
}
