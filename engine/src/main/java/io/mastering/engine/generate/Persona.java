package io.mastering.engine.generate;

import java.util.List;

/**
 * A kind of employee.
 *
 * @param share how many of a hundred users are like this
 */
record Persona(int share, List<String> apps, List<String> idps) {
  private static final String AD = "Head Office AD";
  private static final String CAMPUS = "CampusSAML";

  private static final List<Persona> ALL =
      List.of(
          new Persona(24, List.of("Workday", AD), List.of()),
          new Persona(15, List.of("Workday", AD, "Google Workspace"), List.of()),
          new Persona(11, List.of("Workday", AD, "Franchise Org"), List.of()),
          new Persona(9, List.of("Workday", AD, "Salesforce"), List.of(CAMPUS)),
          new Persona(7, List.of("UKG Pro", "Google Workspace"), List.of()),
          new Persona(7, List.of("Franchise Org"), List.of(CAMPUS)),
          new Persona(6, List.of("BambooHR", "NetSuite"), List.of()),
          new Persona(5, List.of("Warehouse LDAP"), List.of()),
          new Persona(4, List.of(AD, "NetSuite", "Salesforce"), List.of()),
          new Persona(4, List.of("Namely", "Google Workspace"), List.of()),
          new Persona(3, List.of("Salesforce"), List.of("VendorOIDC")),
          new Persona(2, List.of("UKG Pro", "Workday", AD), List.of()),
          new Persona(2, List.of("Warehouse LDAP", AD), List.of(CAMPUS)),
          new Persona(1, List.of(), List.of()));

  static Persona pick(Dice dice) {
    int left = dice.below(100);
    for (Persona persona : ALL) {
      left -= persona.share;
      if (left < 0) {
        return persona;
      }
    }
    throw new IllegalStateException("the shares of the personas do not add up to 100");
  }
}
