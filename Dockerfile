# One pattern for every service: docker build --build-arg SERVICE=risk-scoring .
# The jar is built before by ./mvnw package; layers keep a rebuild to the few kilobytes of our own classes.
ARG BASE=eclipse-temurin:25-jre
FROM ${BASE} AS layers
ARG SERVICE
WORKDIR /built
COPY ${SERVICE}/target/*-exec.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --launcher --destination layers

FROM ${BASE}
RUN useradd --system --home-dir /data --shell /usr/sbin/nologin tierlight && mkdir /data && chown tierlight /data
WORKDIR /service
COPY --from=layers /built/layers/dependencies/ ./
COPY --from=layers /built/layers/spring-boot-loader/ ./
COPY --from=layers /built/layers/snapshot-dependencies/ ./
COPY --from=layers /built/layers/application/ ./
COPY --chmod=755 docker/healthy /usr/local/bin/healthy
USER tierlight
ENV TIERLIGHT_BIND=0.0.0.0 TIERLIGHT_DATA=/data JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError"
VOLUME /data
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
