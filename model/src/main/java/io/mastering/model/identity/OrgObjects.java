package io.mastering.model.identity;

import java.util.List;
import java.util.Optional;

/**
 * What a snapshot says of an org besides its users. Lists keep the order of their files. A file
 * that is missing leaves its list absent, which is a gap.
 */
public record OrgObjects(
    Optional<String> name,
    Optional<String> takenAt,
    Optional<Boolean> justInTime,
    Optional<List<App>> apps,
    Optional<List<IdentityProvider>> idps,
    Optional<List<UserSchema>> schemas,
    Optional<List<ProfileMapping>> mappings) {
  public OrgObjects {
    apps = apps.map(List::copyOf);
    idps = idps.map(List::copyOf);
    schemas = schemas.map(List::copyOf);
    mappings = mappings.map(List::copyOf);
  }
}
