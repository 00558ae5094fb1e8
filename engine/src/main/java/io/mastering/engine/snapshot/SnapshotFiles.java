package io.mastering.engine.snapshot;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the files of a snapshot. */
final class SnapshotFiles {
  static final String ORG = "org.json";
  static final String APPS = "apps.json";
  static final String IDPS = "idps.json";
  static final String SCHEMAS = "schemas.json";
  static final String MAPPINGS = "mappings.json";

  static final Set<String> SETTINGS = Set.of(ORG, APPS, IDPS, SCHEMAS, MAPPINGS);
  static final Set<String> ALL =
      Stream.concat(SETTINGS.stream(), Arrays.stream(UserForm.values()).map(UserForm::file))
          .collect(Collectors.toUnmodifiableSet());

  /** How large a file of settings may be, in bytes. */
  static final int LARGEST = 64 << 20;

  private SnapshotFiles() {}
}
