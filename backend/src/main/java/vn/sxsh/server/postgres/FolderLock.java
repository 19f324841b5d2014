package vn.sxsh.server.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.sxsh.server.StartupException;

/** One program for each data folder. The system releases the lock even after {@code kill -9}. */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock on(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new FolderLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Taken by this very process: the same answer as for any other.
    }
    channel.close();
    throw new StartupException(
        "Thư mục dữ liệu " + folder + " đang được một chương trình khác sử dụng.",
        "The data folder " + folder + " is in use by another running program.");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
