package memorial.curators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import memorial.curators.AuditEntry.Act;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets a curator in who has shown to be the one. */
@ApplicationScoped
class Entrance {
  @Inject Audit audit;
  @Inject Caller caller;
  @Inject SessionCookie session;
  @Inject BrowserCookie browser;

  /** Opens a session, remembers the browser and leads to that address. */
  RestResponse<String> admit(Curator curator, String address) {
    return admit(curator, address, RestResponse.StatusCode.SEE_OTHER);
  }

  /**
   * The same, leading on in that way.
   *
   * @param status of a redirect: 303, or 307 for a form to be sent once more
   */
  RestResponse<String> admit(Curator curator, String address, int status) {
    audit.tell(Act.SIGNED_IN, curator);
    var known = KnownBrowser.remember(browser.sent(), curator);
    return leading(
        status, address, session.carrying(Session.open(curator, caller)), browser.carrying(known));
  }

  /** Ends all sessions and opens another one for this browser, after a change of password. */
  RestResponse<String> renew(Curator curator, String address) {
    Session.endAll(curator);
    return leading(
        RestResponse.StatusCode.SEE_OTHER,
        address,
        session.carrying(Session.open(curator, caller)));
  }

  private static RestResponse<String> leading(int status, String address, NewCookie... cookies) {
    return RestResponse.ResponseBuilder.<String>create(status)
        .header("Location", address)
        .cookie(cookies)
        .build();
  }
}
