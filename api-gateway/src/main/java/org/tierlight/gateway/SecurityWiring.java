package org.tierlight.gateway;

import java.time.InstantSource;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.tierlight.gateway.keys.Keys;
import org.tierlight.gateway.problems.Problem;
import org.tierlight.gateway.problems.ProblemCode;
import org.tierlight.gateway.web.AddressFilter;
import org.tierlight.gateway.web.BareRefusals;
import org.tierlight.gateway.web.BodyLimitFilter;
import org.tierlight.gateway.web.EndpointAuthorization;
import org.tierlight.gateway.web.EndpointFilter;
import org.tierlight.gateway.web.KeyAuthentication;
import org.tierlight.gateway.web.KeylessLimitFilter;
import org.tierlight.gateway.web.ProblemWriter;
import org.tierlight.gateway.web.RateLimitFilter;
import org.tierlight.gateway.web.SecurityHeadersFilter;
import org.tierlight.gateway.web.TraceFilter;
import reactor.core.publisher.Mono;

/** Wires who is let in. Nothing is kept between requests: no session, no cookie, so no CSRF. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityWiring {

  @Bean
  KeyAuthentication keyAuthentication(Keys keys, InstantSource clock) {
    return new KeyAuthentication(keys, clock);
  }

  @Bean
  SecurityWebFilterChain securityChain(ServerHttpSecurity http, KeyAuthentication keys) {
    return http.csrf(CsrfSpec::disable)
        .httpBasic(HttpBasicSpec::disable)
        .formLogin(FormLoginSpec::disable)
        .logout(LogoutSpec::disable)
        .requestCache(RequestCacheSpec::disable)
        .headers(HeaderSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .addFilterAt(keyFilter(keys), SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(all -> all.anyExchange().access(new EndpointAuthorization()))
        .exceptionHandling(
            answers ->
                answers
                    .authenticationEntryPoint(
                        (exchange, reason) -> EndpointAuthorization.askForKey(exchange))
                    .accessDeniedHandler(
                        (exchange, reason) -> EndpointAuthorization.deny(exchange)))
        .build();
  }

  @Bean
  ServerExchangeRejectedHandler hostileRequests() {
    return (exchange, reason) ->
        Mono.error(
            Problem.of(ProblemCode.BAD_REQUEST, "The request has a form that is refused.")
                .asException());
  }

  @Bean
  WebServerFactoryCustomizer<NettyReactiveWebServerFactory> bareRefusals() {
    return factory -> factory.addServerCustomizers(new BareRefusals());
  }

  @Bean
  TraceFilter traceFilter() {
    return new TraceFilter();
  }

  @Bean
  SecurityHeadersFilter securityHeadersFilter() {
    return new SecurityHeadersFilter();
  }

  @Bean
  KeylessLimitFilter keylessLimitFilter(KeyAuthentication keys, GatewaySettings settings) {
    return new KeylessLimitFilter(keys, settings.keylessRequestsPerSecond());
  }

  @Bean
  AddressFilter addressFilter() {
    return new AddressFilter();
  }

  @Bean
  EndpointFilter endpointFilter() {
    return new EndpointFilter();
  }

  @Bean
  BodyLimitFilter bodyLimitFilter() {
    return new BodyLimitFilter();
  }

  @Bean
  RateLimitFilter rateLimitFilter(GatewaySettings settings) {
    return new RateLimitFilter(settings.requestsPerSecond());
  }

  @Bean
  ProblemWriter problemWriter() {
    return new ProblemWriter();
  }

  private static AuthenticationWebFilter keyFilter(KeyAuthentication keys) {
    AuthenticationWebFilter filter = new AuthenticationWebFilter(keys);
    filter.setServerAuthenticationConverter(keys);
    filter.setAuthenticationFailureHandler(
        (exchange, reason) -> EndpointAuthorization.askForKey(exchange.getExchange()));
    return filter;
  }
}
