package io.mastering.engine.generate;

import io.mastering.engine.generate.Situations.External;
import io.mastering.engine.generate.Situations.Situation;
import io.mastering.engine.generate.Situations.SyntheticLink;
import java.util.ArrayList;
import java.util.List;

/** Writes the lines of synthetic users. All of them are invented. */
final class People {
  private static final String[] FIRST = {
    "Amara",
    "Björn",
    "Ciarán",
    "Daiyu",
    "Esra",
    "Fenna",
    "Goran",
    "Hye-jin",
    "Ivo",
    "Juno",
    "陽菜",
    "Kwame",
    "Lúcia",
    "Mirela",
    "Nils",
    "Oyelaran"
  };
  private static final String[] LAST = {
    "Abara",
    "Brännström",
    "Castellà",
    "D'Amato",
    "Eriksen",
    "Fağlı",
    "Grünwald",
    "Horváth",
    "伊藤",
    "Jimoh",
    "Kaplan",
    "Łukasik",
    "Moreau",
    "Ngata",
    "O'Shea",
    "Petrov"
  };
  // as JSON spells them: quotes, backslashes, escapes and braces inside of texts
  private static final String[] TITLES = {
    "Buyer",
    "Fitter \\\"night shift\\\"",
    "Driver, Region 4",
    "Planner {east}",
    "Clerk [temp]: desk",
    "R\\u00e9ceptionniste",
    "Pilot \\ud83d\\udef0",
    "Welder \\\\ Tools",
    "Gärtner 🌱"
  };
  private static final String[] DIVISIONS = {
    "Rail", "Ports & Quays", "Retail", "Cold Storage", "Head Office"
  };
  private static final String[] AREAS = {"Malmö 2", "Gdańsk 1", "Porto 4", "Leeds 3", "Osaka 7"};

  private final SyntheticOrg org;
  private final Situations situations;
  private final Shape shape;
  private final long seed;

  People(SyntheticOrg org, Shape shape, long seed) {
    this.org = org;
    this.situations = new Situations(org);
    this.shape = shape;
    this.seed = seed;
  }

  /** Adds the line of one user. */
  void write(long number, StringBuilder out) {
    Dice dice = new Dice(seed, shape.ordinal(), number);
    Situation situation = shape == Shape.TYPICAL ? situations.typical(dice) : situations.wild(dice);
    out.append("{\"id\":\"00u");
    digits(out, number, 14);
    out.append("syn\",\"status\":\"").append(situation.status());
    out.append("\",\"created\":\"20").append(10 + number % 16).append("-0");
    out.append(1 + number % 9).append("-1").append(number % 10).append("T07:45:00.000Z\",");
    out.append("\"lastUpdated\":\"").append(SettingsFiles.AT).append("\",\"type\":{\"id\":\"");
    out.append(SyntheticOrg.USER_TYPE).append("\"},\"profile\":{");
    profile(out, number, dice);
    out.append("},\"credentials\":{\"provider\":{\"type\":\"").append(situation.provider());
    out.append("\",\"name\":\"").append(situation.provider()).append("\"}},\"groups\":[\"00g");
    digits(out, dice.below(40), 14);
    out.append("syn\"],\"links\":[");
    links(out, situation, number, dice);
    out.append("]}\n");
  }

  private static void profile(StringBuilder out, long number, Dice dice) {
    String first = dice.pick(FIRST);
    String last = dice.pick(LAST);
    int gaps = dice.below(48);
    out.append("\"login\":\"");
    mail(out, number).append("\",\"email\":\"");
    mail(out, number).append("\",\"firstName\":\"").append(first);
    out.append("\",\"lastName\":\"").append(last);
    if (gaps % 4 != 0) {
      out.append("\",\"displayName\":\"").append(first).append(' ').append(last);
    }
    if (gaps != 7) {
      out.append("\",\"title\":\"").append(dice.pick(TITLES));
    }
    out.append("\",\"employeeNumber\":\"");
    digits(out, number, 8);
    out.append("\",\"division\":");
    text(out, gaps == 11 ? "" : dice.pick(DIVISIONS));
    out.append(",\"manager\":");
    text(out, gaps < 6 ? "" : "Team " + dice.below(500));
    out.append(",\"mobilePhone\":");
    text(out, gaps > 40 ? "" : "+46 70 " + dice.below(10_000_000));
    if (gaps % 5 != 0) {
      out.append(",\"costCode\":\"K-").append(dice.below(900)).append('"');
    }
    out.append(",\"deskArea\":");
    text(out, dice.pick(AREAS));
  }

  private static StringBuilder mail(StringBuilder out, long number) {
    out.append('p');
    digits(out, number, 7);
    return out.append("@harbour.example");
  }

  private static void text(StringBuilder out, String text) {
    if (text.isEmpty()) {
      out.append("null");
    } else {
      out.append('"').append(text).append('"');
    }
  }

  private void links(StringBuilder out, Situation situation, long number, Dice dice) {
    List<Object> links = new ArrayList<>(situation.links());
    links.addAll(situation.idps());
    while (!links.isEmpty()) {
      // the order of links means nothing; adversarial users show it
      int at = shape == Shape.TYPICAL ? 0 : dice.below(links.size());
      Object link = links.remove(at);
      if (link instanceof SyntheticLink app) {
        app(out, app, number, dice);
      } else {
        idp(out, link.toString(), number, dice);
      }
      if (!links.isEmpty()) {
        out.append(',');
      }
    }
  }

  private void app(StringBuilder out, SyntheticLink link, long number, Dice dice) {
    boolean profileFirst = shape == Shape.ADVERSARIAL && dice.oneIn(4);
    out.append('{');
    if (profileFirst) {
      out.append("\"profile\":{\"app\":\"x\",\"scope\":\"USER\",\"externalId\":\"y\"},");
    }
    out.append("\"app\":\"").append(link.app().id()).append("\",\"scope\":\"");
    out.append(link.scope()).append("\",\"status\":\"").append(link.status()).append("\",");
    external(out, link.external(), number, dice);
    out.append("\"syncState\":\"").append(link.syncState()).append('"');
    if (link.syncState().equals("ERROR") && !link.app().can(SyntheticOrg.MASTERS)) {
      out.append(",\"task\":{\"status\":\"PROFILE_PUSH_FAILED\",\"errorString\":\"refused\"}");
    }
    if (!profileFirst) {
      out.append(",\"profile\":{\"email\":\"");
      mail(out, number).append("\",\"externalId\":\"");
      digits(out, number, 9);
      out.append("\"}");
    }
    out.append('}');
  }

  private static void external(StringBuilder out, External external, long number, Dice dice) {
    switch (external) {
      case THERE -> {
        out.append("\"externalId\":\"");
        digits(out, number, 7);
        out.append('-').append(dice.below(1_000_000)).append("\",");
      }
      case MISSING -> {}
      case NULL -> out.append("\"externalId\":null,");
      case EMPTY -> out.append("\"externalId\":\"\",");
    }
  }

  private void idp(StringBuilder out, String name, long number, Dice dice) {
    out.append("{\"idp\":\"").append(org.idOf(name)).append("\",\"externalId\":\"s");
    digits(out, number, 9);
    out.append("\",\"lastUpdated\":\"2026-0").append(1 + dice.below(9));
    out.append("-1").append(dice.below(10)).append("T09:15:00.000Z\",\"profile\":{\"mail\":\"");
    mail(out, number).append("\"}}");
  }

  private static void digits(StringBuilder out, long number, int width) {
    String text = Long.toString(number);
    for (int i = text.length(); i < width; i++) {
      out.append('0');
    }
    out.append(text);
  }
}
