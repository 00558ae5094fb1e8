package io.mastering.model.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is publicly documented about one kind of system. It is never a fact about an org: a policy
 * and a snapshot come first.
 *
 * @param word the kind word of a policy
 * @param name what its maker calls it
 * @param arrives the format in which its users arrive
 * @param capabilities an answer to every {@link Capability} of its role
 * @param into the default mappings into the Okta profile; absent when they are not documented
 * @param outOf the default mappings out of the Okta profile; absent when they are not documented
 * @param sources the documents, by key, in the order of the file
 */
public record Kind(
    Role role,
    String word,
    String name,
    Claim arrives,
    Map<Capability, Claim> capabilities,
    Optional<List<DefaultMapping>> into,
    Optional<List<DefaultMapping>> outOf,
    List<Peculiarity> peculiarities,
    List<Source> sources) {

  /** How systems of a kind are declared; also the folder of its file. */
  public enum Role {
    APP("app"),
    IDP("idp");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** A public document. */
  public record Source(String key, String title, String address) {}

  public Kind {
    capabilities = Map.copyOf(capabilities);
    into = into.map(List::copyOf);
    outOf = outOf.map(List::copyOf);
    peculiarities = List.copyOf(peculiarities);
    sources = List.copyOf(sources);
  }

  /** What is documented of a capability. */
  public Claim claim(Capability capability) {
    return capabilities.getOrDefault(capability, Claim.NOT_DOCUMENTED);
  }

  /** Whether the documents say that it cannot do this. */
  public boolean cannot(Capability capability) {
    return claim(capability).isNo();
  }

  public boolean has(Peculiarity.Trait trait) {
    return peculiarities.stream().anyMatch(p -> p.trait().equals(Optional.of(trait)));
  }

  /** The document with this key. */
  public Source source(String key) {
    return sources.stream().filter(source -> source.key().equals(key)).findFirst().orElseThrow();
  }
}
