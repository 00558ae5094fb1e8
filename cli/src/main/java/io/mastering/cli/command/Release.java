package io.mastering.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which mastering this is; the build writes it. */
record Release(String version) {

  static Release current() {
    Properties properties = new Properties();
    try (InputStream in = Resources.open("release.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("release.properties", e);
    }
    return new Release(properties.getProperty("version", "unknown"));
  }
}
