package memorial.curators;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a User-Agent header says, in plain words. */
final class Browser {
  /** The first whose mark is found is meant: most browsers also name those that they are like. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("YaBrowser/", "Yandex Browser");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Browser() {}

  static String of(String userAgent) {
    var texts = MessageBundles.get(CuratorTexts.class);
    var browser = named(BROWSERS, userAgent, texts.unknownBrowser());
    var system = named(SYSTEMS, userAgent, null);
    return system == null ? browser : texts.browserOn(browser, system);
  }

  private static String named(Map<String, String> names, String userAgent, String unknown) {
    return names.keySet().stream()
        .filter(mark -> userAgent != null && userAgent.contains(mark))
        .findFirst()
        .map(names::get)
        .orElse(unknown);
  }
}
