FROM eclipse-temurin:25-jdk AS build
WORKDIR /project
COPY . .
# The cache keeps Maven and its repository from one build to the next.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B package -DskipTests

FROM eclipse-temurin:25-jre
RUN groupadd --gid 1001 memorial \
  && useradd --uid 1001 --gid 1001 --home-dir /app --no-create-home --shell /usr/sbin/nologin memorial \
  && install -d -o 1001 -g 1001 -m 0750 /data
WORKDIR /app
COPY --from=build /project/target/quarkus-app h2
COPY --from=build /project/target/postgresql-app postgresql
COPY --chmod=0755 src/main/docker/start .

# By number, so that Kubernetes can tell it is not root.
USER 1001:1001
# The embedded database lives in /data.
ENV MEMORIAL_DATA=/data
VOLUME /data
# Health and metrics are on 9000, which is not for publishing.
EXPOSE 8080

# This base image has neither curl nor wget; bash, always part of Ubuntu, can speak to a port by itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", "\
  exec 3<>/dev/tcp/127.0.0.1/9000 && \
  printf 'GET /q/health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && \
  read -r _ status _ <&3 && [ \"$status\" = 200 ]"]

ENTRYPOINT ["/app/start"]
