package memorial.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The installed Chromium: MEMORIAL_CHROMIUM, or where Debian puts it. Where there is the one that
 * opens no windows, which Playwright brings along elsewhere, it is taken: it needs a third of the
 * time.
 */
final class Chromium implements AutoCloseable {
  private static final Path EXECUTABLE =
      Stream.of(System.getenv("MEMORIAL_CHROMIUM"), "/usr/bin/chromium-headless-shell")
          .filter(Objects::nonNull)
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of("/usr/bin/chromium"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(EXECUTABLE)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** The one of that test run, which ends with it. */
  static Chromium of(ExtensionContext run) {
    return run.getStore(Namespace.create(Chromium.class))
        .computeIfAbsent(Chromium.class, absent -> start(), Chromium.class);
  }

  /** Starts it; skips the tests where there is none, but for continuous integration. */
  private static Chromium start() {
    if (!Files.isExecutable(EXECUTABLE)) {
      var message = "No Chromium at " + EXECUTABLE + ": the browser tests are skipped.";
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(message);
      }
      Assumptions.abort(message);
    }
    return new Chromium();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
