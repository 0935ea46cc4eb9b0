package memorial.curators;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Lets a curator in without the sign-in page, for tests that are about something else: to check a
 * password is slow on purpose.
 */
public final class OpenDoor {
  private OpenDoor() {}

  /** The name of the cookie that carries a session. */
  public static String cookie() {
    return SessionCookie.NAME;
  }

  /** Opens a session for the curator of that name and returns what the cookie carries. */
  public static String session(String name) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Session.open(
                        Curator.named(name).orElseThrow(),
                        new Caller() {
                          @Override
                          String address() {
                            return "127.0.0.1";
                          }

                          @Override
                          String browser() {
                            return "";
                          }
                        })
                    .secret());
  }
}
