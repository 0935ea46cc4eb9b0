package memorial.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that a test can shut or stop, as if the server were away or hung. */
final class Gate implements AutoCloseable {
  private static final int BUFFER = 8192;

  private final ServerSocket door;
  private final int server;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean isShut;
  private volatile boolean isStopped;

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

  /** Lets nothing pass and cuts nothing, as if the server hung. */
  void stop() {
    isStopped = true;
  }

  synchronized void goOn() {
    isStopped = false;
    notifyAll();
  }

  private synchronized void awaitGoingOn() throws IOException {
    try {
      while (isStopped) {
        wait();
      }
    } catch (InterruptedException over) {
      throw new IOException(over);
    }
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
      var bytes = new byte[BUFFER];
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        awaitGoingOn();
        out.write(bytes, 0, count);
      }
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
