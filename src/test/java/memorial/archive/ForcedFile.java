package memorial.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of H2 under {@code forced:} that remember what they held when they were last forced to the
 * disk: that much a power failure leaves, if it takes everything written since.
 */
public final class ForcedFile extends FilePathWrapper {
  private static final Map<String, byte[]> FORCED = new ConcurrentHashMap<>();
  private static final AtomicInteger TIMES = new AtomicInteger();
  private static volatile boolean isBroken;

  /** Lets H2 know of such files. */
  static void register() {
    FilePath.register(new ForcedFile());
  }

  /** Writes what the power failure left of that file to another. */
  static void afterPowerFailure(Path file, Path other) throws IOException {
    Files.write(other, FORCED.getOrDefault(file.toString(), new byte[0]));
  }

  /** How often any such file was forced to the disk. */
  static int timesForced() {
    return TIMES.get();
  }

  /** Lets the disk fail, or work again. */
  static void breakDisk(boolean broken) {
    isBroken = broken;
  }

  @Override
  public String getScheme() {
    return "forced";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(unwrap().toString(), super.open(mode));
  }

  private static final class Channel extends FileBase {
    private final String file;
    private final FileChannel channel;

    private Channel(String file, FileChannel channel) {
      this.file = file;
      this.channel = channel;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      if (isBroken) {
        throw new IOException("The disk is broken");
      }
      var bytes = ByteBuffer.allocate((int) channel.size());
      while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
        continue;
      }
      channel.force(metadata);
      FORCED.put(file, bytes.array());
      TIMES.incrementAndGet();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      return channel.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      return channel.write(bytes, position);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
      return channel.tryLock(position, size, isShared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
