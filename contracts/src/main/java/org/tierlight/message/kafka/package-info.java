/** How messages travel over Kafka: topics, CloudEvents headers, records. */
@NullMarked
package org.tierlight.message.kafka;

import org.jspecify.annotations.NullMarked;
