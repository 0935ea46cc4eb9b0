package memorial.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();
  private static final AtomicInteger TIMES = new AtomicInteger();
  private static volatile boolean isBroken;

  /** Lets H2 know of such files. */
  static void register() {
    FilePath.register(new ForcedFile());
  }

  /** Writes what the power failure left of that file to another. */
  static void afterPowerFailure(Path file, Path other) throws IOException {
    Files.write(other, DISKS.getOrDefault(file.toString(), new Disk()).forced());
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
    var disk = DISKS.computeIfAbsent(unwrap().toString(), absent -> new Disk());
    return new Channel(disk, super.open(mode));
  }

  /** What a file held when it was last forced, and what has happened to it since. */
  private static final class Disk {
    /** Bytes that came to that place; without any, the file was cut off there. */
    private record Change(long place, byte[] bytes) {}

    private final List<Change> since = new ArrayList<>();
    private byte[] bytes = new byte[0];
    private int size;

    synchronized void change(long place, byte[] written) {
      since.add(new Change(place, written));
    }

    synchronized void force() {
      for (var change : since) {
        var end = Math.toIntExact(change.place() + change.bytes().length);
        if (end > bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * end);
        }
        System.arraycopy(change.bytes(), 0, bytes, (int) change.place(), change.bytes().length);
        if (change.bytes().length == 0) {
          Arrays.fill(bytes, end, Math.max(size, end), (byte) 0);
          size = Math.min(size, end);
        } else {
          size = Math.max(size, end);
        }
      }
      since.clear();
    }

    synchronized byte[] forced() {
      return Arrays.copyOf(bytes, size);
    }
  }

  private static final class Channel extends FileBase {
    private final Disk disk;
    private final FileChannel channel;

    private Channel(Disk disk, FileChannel channel) {
      this.disk = disk;
      this.channel = channel;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      if (isBroken) {
        throw new IOException("The disk is broken");
      }
      disk.force();
      channel.force(metadata);
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
      var place = channel.position();
      var written = write(bytes, place);
      channel.position(place + written);
      return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      var from = bytes.duplicate();
      var written = channel.write(bytes, position);
      if (written > 0) {
        var copy = new byte[written];
        from.get(copy);
        disk.change(position, copy);
      }
      return written;
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
      disk.change(size, new byte[0]);
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
