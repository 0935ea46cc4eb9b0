package memorial.curators;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import memorial.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The browser that a request comes from. */
@RequestScoped
class Caller {
  private static final int LONGEST_ADDRESS = 45;
  private static final int BYTES_OF_A_NETWORK = 8;

  @Inject HttpServerRequest request;

  @ConfigProperty(name = "memorial.behind-proxy")
  boolean isBehindProxy;

  /**
   * Its address. Behind a proxy that is the last one of X-Forwarded-For, which the proxy itself
   * adds; a visitor can make up whatever stands before.
   */
  String address() {
    var forwarded =
        isBehindProxy ? String.join(",", request.headers().getAll("X-Forwarded-For")) : "";
    var address =
        forwarded.isBlank()
            ? request.remoteAddress().hostAddress()
            : forwarded.substring(forwarded.lastIndexOf(',') + 1);
    return plain(address);
  }

  /**
   * The address, for IPv6 its first 64 bits: whoever has one such address has all that begin so.
   */
  String network() {
    return network(address());
  }

  /** The browser in plain words: "Firefox on Linux". */
  String browser() {
    return Browser.of(request.getHeader("User-Agent"));
  }

  static String network(String address) {
    try {
      if (address.indexOf(':') >= 0 && InetAddress.getByName(address) instanceof Inet6Address six) {
        var bytes = six.getAddress();
        Arrays.fill(bytes, BYTES_OF_A_NETWORK, bytes.length, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress();
      }
      return address;
    } catch (UnknownHostException malformed) {
      return address;
    }
  }

  static String plain(String address) {
    var plain = address == null ? "" : address.strip().replace("\0", "");
    return Words.fitting(LONGEST_ADDRESS, plain);
  }
}
