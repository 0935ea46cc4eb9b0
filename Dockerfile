FROM eclipse-temurin:25-jdk AS build
WORKDIR /project
COPY . .
# The cache keeps Maven and its repository from one build to the next.
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B package -DskipTests

FROM eclipse-temurin:25-jre AS application
LABEL org.opencontainers.image.title="Karabakh Memorial" \
  org.opencontainers.image.description="A chronology of the Second Karabakh War of 2020 and a roll of its casualty statistics."
# Pictures for previews are drawn with the fonts of the project, but Java finds none without fontconfig.
RUN apt-get update && apt-get install -y --no-install-recommends fontconfig && rm -rf /var/lib/apt/lists/* \
  && groupadd --gid 1001 memorial \
  && useradd --uid 1001 --gid 1001 --home-dir /app --no-create-home --shell /usr/sbin/nologin memorial \
  && install -d -o 1001 -g 1001 -m 0750 /data
WORKDIR /app
COPY --from=build /project/target/quarkus-app h2
COPY --from=build /project/target/postgresql-app postgresql
COPY --chmod=0755 src/main/docker/start src/main/docker/train ./

# Each application runs once and leaves the classes that it loaded, so that the next start is quicker.
FROM application AS trained
RUN apt-get update && apt-get install -y --no-install-recommends postgresql && ./train h2 postgresql

FROM application
COPY --from=trained /app/h2/memorial.aot h2/
COPY --from=trained /app/postgresql/memorial.aot postgresql/
# By number, so that Kubernetes can tell it is not root.
USER 1001:1001
# The embedded database lives in /data, and nothing is written anywhere else but /tmp.
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
