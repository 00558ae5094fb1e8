package io.mastering.rules;

import io.mastering.model.situation.DeactivationPushes;
import io.mastering.model.situation.Fact;
import io.mastering.model.situation.ImportSettings;
import io.mastering.model.situation.ImportSettings.OnNoMatch;
import io.mastering.model.situation.InboundSettings;
import io.mastering.model.situation.InvalidValue;
import io.mastering.model.situation.JitSettings;
import io.mastering.model.situation.LifeCycleSettings;
import io.mastering.model.situation.LifeCycleSettings.OnTermination;
import io.mastering.model.situation.NewLink;
import io.mastering.model.situation.Rehire;
import io.mastering.model.situation.SignIn;
import io.mastering.model.situation.SignInSettings;
import io.mastering.model.situation.SourceRecord;
import io.mastering.model.situation.SuspendedBy;
import io.mastering.model.situation.Truth;
import java.util.ArrayList;
import java.util.List;

/** Every way in which what is not shown of a write of the user's life can turn out. */
final class LifeWorlds {
  private LifeWorlds() {}

  static List<Fact> ways(Fact fact) {
    if (fact instanceof JitSettings jit) {
      return Worlds.ways(jit.justInTime()).stream().<Fact>map(JitSettings::new).toList();
    }
    if (fact instanceof SignInSettings settings) {
      return ways(settings);
    }
    if (fact instanceof SignIn signIn) {
      return ways(signIn);
    }
    if (fact instanceof ImportSettings settings) {
      return ways(settings);
    }
    if (fact instanceof SourceRecord record) {
      return ways(record);
    }
    if (fact instanceof LifeCycleSettings settings) {
      return ways(settings);
    }
    if (fact instanceof Rehire rehire) {
      return ways(rehire);
    }
    if (fact instanceof SuspendedBy suspended && suspended.by() == SuspendedBy.By.UNKNOWN) {
      return List.of(new SuspendedBy(SuspendedBy.By.ADMIN), new SuspendedBy(SuspendedBy.By.API));
    }
    if (fact instanceof InvalidValue value) {
      return Worlds.ways(value.invalid()).stream()
          .<Fact>map(it -> new InvalidValue(value.write(), value.attribute(), it))
          .toList();
    }
    return waysOfCallsAndLinks(fact);
  }

  private static List<Fact> waysOfCallsAndLinks(Fact fact) {
    List<Fact> ways = new ArrayList<>();
    if (fact instanceof InboundSettings set) {
      for (Truth creates : Worlds.ways(set.creates())) {
        for (Truth updates : Worlds.ways(set.updates())) {
          Worlds.ways(set.deactivates())
              .forEach(it -> ways.add(new InboundSettings(set.caller(), creates, updates, it)));
        }
      }
    } else if (fact instanceof DeactivationPushes set) {
      Worlds.ways(set.pushes()).forEach(it -> ways.add(new DeactivationPushes(set.app(), it)));
    } else if (fact instanceof NewLink link) {
      Worlds.ways(link.individual()).forEach(it -> ways.add(new NewLink(link.write(), it)));
    } else {
      ways.add(fact);
    }
    return ways;
  }

  private static List<Fact> ways(SignIn signIn) {
    List<Fact> ways = new ArrayList<>();
    for (Truth linked : Worlds.ways(signIn.linked())) {
      for (Truth filter : Worlds.ways(signIn.filterAllows())) {
        for (Truth taken : Worlds.ways(signIn.usernameTaken())) {
          for (Truth present : Worlds.ways(signIn.requiredPresent())) {
            ways.add(new SignIn(signIn.write(), signIn.matching(), linked, filter, taken, present));
          }
        }
      }
    }
    return ways;
  }

  private static List<Fact> ways(SignInSettings set) {
    List<Fact> ways = new ArrayList<>();
    for (Truth creates : Worlds.ways(set.createsUsers())) {
      for (Truth links : Worlds.ways(set.linksAccounts())) {
        for (Truth back : Worlds.ways(set.reactivates())) {
          for (Truth unsuspends : Worlds.ways(set.unsuspends())) {
            ways.add(
                new SignInSettings(
                    set.idp(), creates, links, back, unsuspends, set.assignsGroups()));
          }
        }
      }
    }
    return ways;
  }

  private static List<Fact> ways(ImportSettings set) {
    List<Fact> ways = new ArrayList<>();
    List<OnNoMatch> none =
        set.onNoMatch() == OnNoMatch.UNKNOWN
            ? List.of(OnNoMatch.CREATE, OnNoMatch.ASK, OnNoMatch.IGNORE)
            : List.of(set.onNoMatch());
    for (Truth exact : Worlds.ways(set.linksExact())) {
      for (Truth partial : Worlds.ways(set.linksPartial())) {
        none.forEach(it -> ways.add(new ImportSettings(set.source(), exact, partial, it)));
      }
    }
    return ways;
  }

  private static List<Fact> ways(SourceRecord record) {
    List<Fact> ways = new ArrayList<>();
    for (Truth linked : Worlds.ways(record.linked())) {
      for (Truth trips : Worlds.ways(record.safeguardTrips())) {
        ways.add(
            new SourceRecord(
                record.write(),
                record.seen(),
                record.exactMatches(),
                record.partialMatches(),
                linked,
                trips));
      }
    }
    return ways;
  }

  private static List<Fact> ways(LifeCycleSettings set) {
    List<Fact> ways = new ArrayList<>();
    List<OnTermination> does =
        set.onTermination() == OnTermination.UNKNOWN
            ? List.of(OnTermination.DO_NOTHING, OnTermination.DEACTIVATE, OnTermination.SUSPEND)
            : List.of(set.onTermination());
    for (OnTermination each : does) {
      for (Truth suspended : Worlds.ways(set.reactivatesSuspended())) {
        for (Truth deactivated : Worlds.ways(set.reactivatesDeactivated())) {
          ways.add(
              new LifeCycleSettings(
                  set.source(), each, suspended, deactivated, set.kind(), set.realTimeSync()));
        }
      }
    }
    return ways;
  }

  private static List<Fact> ways(Rehire rehire) {
    List<Fact> ways = new ArrayList<>();
    for (Truth exact : Worlds.ways(rehire.exactMatch())) {
      Worlds.ways(rehire.wouldMaster())
          .forEach(it -> ways.add(new Rehire(rehire.write(), exact, it)));
    }
    return ways;
  }
}
