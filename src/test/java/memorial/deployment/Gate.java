package memorial.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that a test can shut, as if the server were away. */
final class Gate implements AutoCloseable {
  private final ServerSocket door;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isShut;

  Gate(int server) throws IOException {
    this.server = server;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::admit);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts every connection, and admits none until it is opened. */
  void shut() {
    isShut = true;
    open.forEach(Gate::cut);
  }

  void open() {
    isShut = false;
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        if (isShut) {
          cut(client);
        } else {
          var behind = new Socket(InetAddress.getLoopbackAddress(), server);
          open.add(client);
          open.add(behind);
          start(() -> pass(client, behind));
          start(() -> pass(behind, client));
        }
      } catch (IOException closed) {
        // the test is over, or the client went away
      }
    }
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException cut) {
      // one of them was cut
    } finally {
      cut(from);
      cut(to);
      open.remove(from);
      open.remove(to);
    }
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyCut) {
      // which is what was wanted
    }
  }

  private static void start(Runnable work) {
    var thread = new Thread(work, "gate");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    door.close();
    shut();
  }
}
