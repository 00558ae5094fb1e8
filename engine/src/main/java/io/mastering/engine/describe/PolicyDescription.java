package io.mastering.engine.describe;

import io.mastering.engine.findings.Found;
import io.mastering.engine.page.Block;
import io.mastering.engine.page.Page;
import io.mastering.engine.page.Section;
import io.mastering.engine.page.Words;
import io.mastering.engine.tabulate.Answer;
import io.mastering.engine.tabulate.OrgTables;
import io.mastering.model.decision.Rule;
import io.mastering.model.policy.Allow;
import io.mastering.model.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The page of a policy.
 *
 * @param accounts its orgs
 * @param findings of the settings of each org, by its name; without those that are allowed
 * @param picture how values flow
 */
public record PolicyDescription(
    Policy policy,
    List<OrgAccount> accounts,
    Map<String, List<Found>> findings,
    Block.Picture picture) {
  public PolicyDescription {
    accounts = List.copyOf(accounts);
    findings = Map.copyOf(findings);
  }

  /** Writes it. */
  public Page page() {
    Set<Rule> rules = new TreeSet<>();
    List<Section> sections = new ArrayList<>();
    sections.add(glance());
    for (OrgAccount account : accounts) {
      List<Section> parts = parts(account, rules);
      if (accounts.size() == 1) {
        sections.addAll(parts);
      } else {
        sections.add(new Section("Org " + account.org().policy().name(), List.of(), parts));
      }
    }
    sections.add(PolicyPart.rules(rules));
    return new Page(title(), lead(), sections);
  }

  private String title() {
    return accounts.size() == 1 && isUnnamed(accounts.get(0))
        ? "Who masters users, who owns attributes"
        : "Who masters users, who owns attributes: "
            + String.join(" and ", accounts.stream().map(a -> a.org().policy().name()).toList());
  }

  private static boolean isUnnamed(OrgAccount account) {
    return account.org().policy().name().equals(Policy.ONLY_ORG);
  }

  private Words lead() {
    String file = policy.file().substring(policy.file().replace('\\', '/').lastIndexOf('/') + 1);
    boolean shown = accounts.stream().anyMatch(a -> a.org().objects().isPresent());
    return Words.of("Made from the policy ")
        .andName(file)
        .plain(shown ? " and the settings that a snapshot shows by " : " by ")
        .andName("mastering docs")
        .plain(
            ". Every decision table was asked of the rules that decide about users, so it says"
                + " what they do.");
  }

  private Section glance() {
    List<Words> items = new ArrayList<>();
    for (OrgAccount account : accounts) {
      items.addAll(glance(account));
    }
    return Section.of("At a glance", List.of(new Block.Items(items), picture));
  }

  private List<Words> glance(OrgAccount account) {
    Words org =
        accounts.size() == 1 ? Words.NONE : Words.name(account.org().policy().name()).plain(": ");
    List<Words> items = new ArrayList<>();
    List<String> sources = account.sources().stream().filter(account::mayMaster).toList();
    items.add(
        org.plain(counted(sources.size(), "system") + " may master users")
            .plain(sources.isEmpty() ? "." : ": ")
            .and(Words.names(sources, ", "))
            .plain(sources.isEmpty() ? "" : "."));
    long follow = attributes(account, Answer.THE_MASTER);
    long okta = attributes(account, Policy.OKTA);
    int all = account.attributes(0).size();
    List<String> owned = new ArrayList<>();
    said(follow, "always follow", "the master").ifPresent(owned::add);
    said(okta, "always belong", "to Okta").ifPresent(owned::add);
    said(all - follow - okta, "depend", "on the user").ifPresent(owned::add);
    items.add(org.plain("Of " + counted(all, "attribute") + " " + String.join(", ", owned) + "."));
    List<Found> found = findings.getOrDefault(account.org().policy().name(), List.of());
    items.add(
        org.plain(
            found.isEmpty()
                ? "The settings show no finding."
                : counted(found.size(), "finding") + " in the settings: see Findings."));
    return items;
  }

  private static long attributes(OrgAccount account, String owner) {
    List<String> known = account.attributes(0);
    return account.tables().owners().entrySet().stream()
        .filter(each -> each.getValue().rows().size() == 1)
        .filter(each -> each.getValue().rows().get(0).answer().says().equals(owner))
        .mapToLong(each -> each.getKey().stream().filter(known::contains).count())
        .sum();
  }

  private List<Section> parts(OrgAccount account, Set<Rule> rules) {
    Tables tables = new Tables(account.tables().features(), rules);
    List<Section> parts = new ArrayList<>();
    parts.add(new MasterPart(account, tables).section());
    parts.add(new AttributePart(account, tables).section());
    new SignInPart(account).section().ifPresent(parts::add);
    parts.addAll(new PushPart(account, tables).sections());
    String name = account.org().policy().name();
    PolicyPart.safeguard(account.org().policy()).ifPresent(parts::add);
    PolicyPart.demands(policy.demands().stream().filter(d -> d.org().equals(name)).toList())
        .ifPresent(parts::add);
    parts.add(PolicyPart.assumptions(account.org().policy()));
    parts.add(PolicyPart.findings(findings.getOrDefault(name, List.of()), allows(account)));
    parts.add(Section.of("How the tables were made", List.of(extent(account.tables().asked()))));
    return parts;
  }

  /** An {@code allow} for the whole file is told of with the first org. */
  private List<Allow> allows(OrgAccount account) {
    return policy.allows().stream()
        .filter(
            allow ->
                allow
                    .system()
                    .map(system -> account.org().system(system).isPresent())
                    .orElse(account.equals(accounts.get(0))))
        .toList();
  }

  private static Block extent(OrgTables.Extent asked) {
    String users = String.format(Locale.ROOT, "%,d", asked.users());
    Optional<String> links =
        asked
            .links()
            .map(
                most ->
                    " Cut: nobody with more than "
                        + counted(most, "link")
                        + " at once was asked about, as that would have been too many.");
    String people =
        asked.people()
            ? ""
            : " Cut: the conditions tell more people apart than could all be asked about.";
    return new Block.Paragraph(
        Words.of(
            "The rules were asked about "
                + users
                + " users: of every status and user type, with every combination of links that"
                + " makes a difference, and with what conditions ask for. Their answers were"
                + " gathered into rows."
                + links.orElse("")
                + people));
  }

  private static Optional<String> said(long number, String verb, String rest) {
    return number == 0
        ? Optional.empty()
        : Optional.of(number + " " + verb + (number == 1 ? "s " : " ") + rest);
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
