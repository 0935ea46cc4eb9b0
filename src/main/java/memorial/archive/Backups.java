package memorial.archive;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Copies of the H2 database, one a day while the application runs: {@code memorial-TIME.zip}, the
 * time in UTC, with the database's file in it. A copy gets that name when it has been opened and
 * read from beginning to end. As many as the operator wants are kept. What goes wrong is logged,
 * and shown to administrators; it stops nothing else.
 */
@Named("backups")
@ApplicationScoped
public class Backups {
  private static final Logger LOG = Logger.getLogger(Backups.class);
  private static final int AFTER_CONTENT_IS_ON_THE_DISK = 320;
  private static final Duration EVERY = Duration.ofDays(1);
  private static final Duration AGAIN_AFTER_A_FAILURE = Duration.ofHours(1);

  /** When somebody should look why there is no later one. */
  private static final Duration LATE = Duration.ofDays(2);

  /** Milliseconds from the start, and from one look whether it is time to the next. */
  private static final long FIRST_LOOK = 10_000;

  private static final long LOOK_EVERY = 600_000;

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'memorial-'uuuu-MM-dd'T'HH-mm-ss'Z.zip'");

  @ConfigProperty(name = "memorial.backups")
  Optional<Path> configured;

  @ConfigProperty(name = "memorial.backups-kept", defaultValue = "14")
  int most;

  @Inject AgroalDataSource connections;
  @Inject BackupCheck check;
  @Inject MeterRegistry metrics;
  @Inject Vertx vertx;

  private final AtomicBoolean isAtWork = new AtomicBoolean();
  private volatile Path folder;
  private volatile List<Instant> times = List.of();
  private volatile Instant failedAt;
  private volatile String failure;
  private Counter failures;
  private long timer = -1;

  void start(@Observes @Priority(AFTER_CONTENT_IS_ON_THE_DISK) StartupEvent start)
      throws SQLException {
    var data = H2File.folder(connections);
    if (data.isPresent()) {
      folder = configured.orElse(data.get().resolve("backups")).toAbsolutePath();
      look();
      Gauge.builder("memorial.backup.age", this::ageInSeconds)
          .baseUnit("seconds")
          .description("Since the latest backup was begun")
          .register(metrics);
      failures =
          Counter.builder("memorial.backups.failed")
              .description("Backups that could not be made or read")
              .register(metrics);
      timer = vertx.setPeriodic(FIRST_LOOK, LOOK_EVERY, tick -> makeIfDue());
    }
  }

  void stop(@Observes ShutdownEvent end) {
    vertx.cancelTimer(timer);
  }

  /** Whether backups are made: not where the database is no file. */
  public boolean areMade() {
    return folder != null;
  }

  /** Where they are. */
  public String place() {
    return String.valueOf(folder);
  }

  /** When the latest was begun; null where there is none. */
  public Instant latest() {
    return times.isEmpty() ? null : times.get(times.size() - 1);
  }

  /** How many there are. */
  public int kept() {
    return times.size();
  }

  /** Whether there should be a later one by now. */
  public boolean isLate() {
    return latest() != null && latest().isBefore(Instant.now().minus(LATE));
  }

  /** Why the last attempt failed; null where it did not. */
  public String failure() {
    return failure;
  }

  /** When it failed. */
  public Instant failedAt() {
    return failedAt;
  }

  private double ageInSeconds() {
    var latest = latest();
    return latest == null ? Double.NaN : Duration.between(latest, Instant.now()).toSeconds();
  }

  private void makeIfDue() {
    if (isDue() && isAtWork.compareAndSet(false, true)) {
      vertx.executeBlocking(
          () -> {
            try {
              make();
            } finally {
              isAtWork.set(false);
            }
            return null;
          },
          false);
    }
  }

  private boolean isDue() {
    var now = Instant.now();
    var latest = latest();
    return (latest == null || latest.plus(EVERY).isBefore(now))
        && (failure == null || failedAt.plus(AGAIN_AFTER_A_FAILURE).isBefore(now));
  }

  /** Makes one now; what goes wrong is kept to be shown. */
  synchronized void make() {
    var begun = Instant.now();
    try {
      var made = make(begun);
      failure = null;
      LOG.infof(
          "Made the backup %s in %d ms.", made, Duration.between(begun, Instant.now()).toMillis());
    } catch (IOException | SQLException | RuntimeException failed) {
      failedAt = begun;
      failure = failed.toString();
      failures.increment();
      LOG.errorf("No backup could be made in %s: %s", folder, failed);
    }
    look();
  }

  private Path make(Instant begun) throws IOException, SQLException {
    Files.createDirectories(folder);
    var unfinished = folder.resolve("unfinished.zip");
    try {
      var revisions = copyTo(unfinished);
      check.read(unfinished, revisions);
      var name = NAME.format(begun.atOffset(ZoneOffset.UTC));
      var made = Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      for (var old : backups().stream().sorted(Comparator.reverseOrder()).skip(most).toList()) {
        Files.delete(old);
      }
      return made;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Copies the database, and returns how many revisions it had when that was begun. */
  private long copyTo(Path file) throws IOException, SQLException {
    try (var connection = connections.getConnection();
        var statement = connection.createStatement();
        var count = statement.executeQuery("select count(*) from revision")) {
      count.next();
      var revisions = count.getLong(1);
      statement.execute("backup to '%s'".formatted(file.toString().replace("'", "''")));
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return revisions;
    }
  }

  private void look() {
    try {
      times = backups().stream().map(Backups::time).flatMap(Optional::stream).sorted().toList();
    } catch (IOException unreadable) {
      LOG.warnf("%s cannot be read: %s", folder, unreadable);
    }
  }

  private List<Path> backups() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> time(file).isPresent()).toList();
    }
  }

  private static Optional<Instant> time(Path backup) {
    try {
      var name = backup.getFileName().toString();
      return Optional.of(LocalDateTime.parse(name, NAME).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
