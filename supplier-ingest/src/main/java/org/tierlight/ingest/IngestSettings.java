package org.tierlight.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set.
 *
 * @param kafka bootstrap servers
 * @param kafkaReplicas replication factor of topics that have to be made
 * @param data directory for the service's own files
 * @param reportingCurrency ISO 4217 code of the currency that all amounts are turned into
 * @param exchangeRates path of the operator's own table of rates; empty for the shipped one
 */
@ConfigurationProperties("tierlight")
public record IngestSettings(
    @DefaultValue("127.0.0.1:9092") String kafka,
    @DefaultValue("1") short kafkaReplicas,
    @DefaultValue(".tierlight") Path data,
    @DefaultValue("USD") String reportingCurrency,
    @DefaultValue("") String exchangeRates) {}
