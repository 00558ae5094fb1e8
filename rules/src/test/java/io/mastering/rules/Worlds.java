package io.mastering.rules;

import io.mastering.model.identity.UserStatus;
import io.mastering.model.situation.AppLink;
import io.mastering.model.situation.AppSettings;
import io.mastering.model.situation.ConditionTruth;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.IdpSettings;
import io.mastering.model.situation.LinkStanding;
import io.mastering.model.situation.LinkValue;
import io.mastering.model.situation.MappedOut;
import io.mastering.model.situation.MappingNotShown;
import io.mastering.model.situation.NewUser;
import io.mastering.model.situation.OrgSettings;
import io.mastering.model.situation.Truth;
import io.mastering.model.situation.UserState;
import java.util.ArrayList;
import java.util.List;

/** Every way in which what a snapshot does not show can turn out. */
final class Worlds {
  private static final int MOST = 96;

  private Worlds() {}

  /** The worlds of some facts, each without anything unknown; empty when there are too many. */
  static List<List<Fact>> of(List<Fact> facts) {
    List<List<Fact>> worlds = new ArrayList<>(List.of(new ArrayList<>()));
    for (Fact fact : facts) {
      List<Fact> ways = ways(fact);
      List<List<Fact>> more = new ArrayList<>();
      for (List<Fact> world : worlds) {
        for (Fact way : ways) {
          List<Fact> other = ways.size() == 1 ? world : new ArrayList<>(world);
          other.add(way);
          more.add(other);
        }
      }
      worlds = more;
      if (worlds.size() > MOST) {
        return List.of();
      }
    }
    return worlds;
  }

  private static List<Fact> ways(Fact fact) {
    List<Fact> ways = new ArrayList<>();
    if (fact instanceof AppSettings app) {
      for (Truth active : ways(app.active())) {
        for (Truth masters : ways(app.mastersUsers())) {
          for (Truth updates : ways(app.pushesUpdates())) {
            for (Truth creates : ways(app.pushesNewUsers())) {
              ways.add(
                  new AppSettings(
                      app.app(), active, masters, Truth.YES, updates, creates, app.signOnMode()));
            }
          }
        }
      }
    } else if (fact instanceof AppLink link) {
      for (Truth individual : ways(link.individual())) {
        for (Truth matched : ways(link.matched())) {
          standings(link.standing())
              .forEach(each -> ways.add(new AppLink(link.app(), individual, matched, each)));
        }
      }
    } else if (fact instanceof IdpSettings idp) {
      for (Truth active : ways(idp.active())) {
        ways(idp.updatesExistingUsers())
            .forEach(updates -> ways.add(new IdpSettings(idp.idp(), active, updates)));
      }
    } else if (fact instanceof NewUser user) {
      for (Truth taken : ways(user.loginTaken())) {
        for (Truth fits : ways(user.loginFits())) {
          ways(user.requiredPresent())
              .forEach(each -> ways.add(new NewUser(user.write(), taken, fits, each)));
        }
      }
    } else {
      ways.addAll(simpleWays(fact));
    }
    return ways;
  }

  private static List<Fact> simpleWays(Fact fact) {
    List<Fact> ways = new ArrayList<>();
    if (fact instanceof UserState user) {
      for (Truth fits : ways(user.loginFits())) {
        statuses(user.status()).forEach(status -> ways.add(new UserState(status, fits)));
      }
    } else if (fact instanceof ConditionTruth condition) {
      ways(condition.truth())
          .forEach(truth -> ways.add(new ConditionTruth(condition.condition(), truth)));
    } else if (fact instanceof OrgSettings org) {
      ways(org.editsDeactivatedUsers()).forEach(truth -> ways.add(new OrgSettings(truth)));
    } else if (fact instanceof LinkValue value && value.state() == LinkValue.State.UNKNOWN) {
      for (LinkValue.State state : List.of(LinkValue.State.EMPTY, LinkValue.State.SAME)) {
        ways.add(new LinkValue(value.system(), value.attribute(), state));
      }
    } else if (fact instanceof MappingNotShown mapping) {
      ways.add(new MappedOut(mapping.app(), "nothing that is sent"));
      RandomCase.ATTRIBUTES.forEach(each -> ways.add(new MappedOut(mapping.app(), each)));
    } else {
      ways.addAll(LifeWorlds.ways(fact));
    }
    return ways;
  }

  static List<Truth> ways(Truth truth) {
    return truth == Truth.UNKNOWN ? List.of(Truth.YES, Truth.NO) : List.of(truth);
  }

  private static List<LinkStanding> standings(LinkStanding standing) {
    return standing == LinkStanding.UNKNOWN
        ? List.of(LinkStanding.LIVE, LinkStanding.SUSPENDED, LinkStanding.ENDED)
        : List.of(standing);
  }

  private static List<UserStatus> statuses(UserStatus status) {
    return status == UserStatus.UNKNOWN
        ? List.of(UserStatus.ACTIVE, UserStatus.STAGED, UserStatus.DEPROVISIONED)
        : List.of(status);
  }
}
