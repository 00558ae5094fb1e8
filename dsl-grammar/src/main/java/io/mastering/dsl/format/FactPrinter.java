package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Fact;
import io.mastering.dsl.syntax.LinkDetail;
import java.util.List;
import java.util.stream.Collectors;

/** Facts about users as they are written. */
final class FactPrinter implements Fact.Visitor<String> {

  static String braces(List<Fact> facts) {
    return facts.stream().map(FactPrinter::line).collect(Collectors.joining(" ", "{ ", " }"));
  }

  static String line(Fact fact) {
    return fact.accept(new FactPrinter());
  }

  static String details(List<LinkDetail> details) {
    return details.stream().map(detail -> " " + detail(detail)).collect(Collectors.joining());
  }

  private static String detail(LinkDetail detail) {
    return detail.accept(
        new LinkDetail.Visitor<>() {
          @Override
          public String onHolding(LinkDetail.Holding node) {
            return "with " + braces(node.values());
          }

          @Override
          public String onUnmatched(LinkDetail.Unmatched node) {
            return "without external id";
          }

          @Override
          public String onMarked(LinkDetail.Marked node) {
            return "updated by sign-in";
          }

          @Override
          public String onThroughGroup(LinkDetail.ThroughGroup node) {
            return "through a group";
          }

          @Override
          public String onBeforeProvisioning(LinkDetail.BeforeProvisioning node) {
            return "assigned before provisioning";
          }

          @Override
          public String onEnded(LinkDetail.Ended node) {
            return "has ended";
          }
        });
  }

  @Override
  public String onStatus(Fact.Status node) {
    return "status is " + Leaf.name(node.status());
  }

  @Override
  public String onUserType(Fact.UserType node) {
    return "user type is " + Leaf.name(node.userType());
  }

  @Override
  public String onHolds(Fact.Holds node) {
    return Leaf.name(node.attribute()) + " is " + node.value().map(Leaf::literal).orElse("empty");
  }

  @Override
  public String onLinks(Fact.Links node) {
    String systems = Leaf.joined(node.systems(), Leaf::ref);
    return node.details().stream().anyMatch(LinkDetail.Ended.class::isInstance)
        ? "link to " + systems + " has ended"
        : "linked to " + systems + details(node.details());
  }

  @Override
  public String onSuspended(Fact.Suspended node) {
    return "suspended by " + Leaf.name(node.by());
  }

  @Override
  public String onGroup(Fact.Group node) {
    return "in group " + Leaf.name(node.group());
  }
}
