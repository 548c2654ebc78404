package org.supervisionrules.examples.distributed;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file system of a path: that of this machine, or any other that Spark knows. */
final class Storage {
  private Storage() {}

  static FileSystem of(Path path) throws IOException {
    FileSystem files = path.getFileSystem(new Configuration());
    // No hidden file of checksums beside each file on this machine.
    files.setWriteChecksum(false);
    return files;
  }
}
