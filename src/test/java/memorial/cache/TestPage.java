package memorial.cache;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** A page that tests let succeed, fail or wait. */
@Path("/test-page/{name}")
@Produces("text/html;charset=UTF-8")
public class TestPage {
  static final Map<String, Callable<String>> PAGES = new ConcurrentHashMap<>();

  @GET
  public String page(@PathParam("name") String name) throws Exception {
    return PAGES.get(name).call();
  }
}
