package io.mastering.engine.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings of a synthetic org; files and policy are written from it, so they say the same. */
record SyntheticOrg(
    List<SyntheticApp> apps,
    List<SyntheticIdp> idps,
    List<String> priority,
    List<SyntheticAttribute> attributes) {
  static final String MASTERS = "PROFILE_MASTERING";
  static final String PUSHES = "PUSH_PROFILE_UPDATES";
  static final String IMPORTS = "IMPORT_PROFILE_UPDATES";
  static final String USER_TYPE = id("oty", "everybody");

  /**
   * @param kind the word of the language; absent for an app that the policy leaves out
   * @param name Okta's name of the integration
   */
  record SyntheticApp(
      String id,
      String label,
      Optional<String> kind,
      String name,
      boolean active,
      List<String> features,
      Optional<String> signOnMode) {
    boolean can(String feature) {
      return features.contains(feature);
    }
  }

  /**
   * @param updates whether a sign-in updates existing users
   */
  record SyntheticIdp(String id, String name, String kind, boolean updates) {}

  /**
   * @param inheritance PROFILE_MASTER, OKTA, OVERRIDE; null or nothing also say PROFILE_MASTER
   * @param sources names of systems, for an override
   */
  record SyntheticAttribute(
      String name, boolean custom, String inheritance, List<String> sources) {}

  static SyntheticOrg of(Shape shape) {
    boolean adversarial = shape == Shape.ADVERSARIAL;
    List<SyntheticApp> apps = new ArrayList<>(typicalApps());
    List<String> priority =
        new ArrayList<>(
            List.of("Workday", "UKG Pro", "CampusSAML", "Head Office AD", "Namely", "BambooHR"));
    priority.addAll(List.of("Warehouse LDAP", "VendorOIDC"));
    if (adversarial) {
      apps.addAll(moreApps());
      apps.replaceAll(SyntheticOrg::alsoPushedTo);
      priority.addAll(List.of("NetSuite", "SuccessFactors"));
    }
    List<SyntheticIdp> idps =
        List.of(
            new SyntheticIdp(id("0oa", "campus"), "CampusSAML", "SAML2", true),
            new SyntheticIdp(id("0oa", "vendor"), "VendorOIDC", "OIDC", adversarial));
    return new SyntheticOrg(List.copyOf(apps), idps, List.copyOf(priority), userSchema());
  }

  private static List<SyntheticApp> typicalApps() {
    return List.of(
        app("Workday", "Workday", "workday", "SAML_2_0", "IMPORT_NEW_USERS", IMPORTS, MASTERS),
        app("Head Office AD", "ActiveDirectory", "active_directory", "", IMPORTS, MASTERS, PUSHES),
        app("BambooHR", "BambooHR", "bamboohr", "SAML_2_0", IMPORTS, MASTERS),
        app("UKG Pro", "UltiPro", "ultipro", "SAML_2_0", IMPORTS, MASTERS),
        app("Warehouse LDAP", "LDAP", "ldap_interface", "", IMPORTS, MASTERS),
        inactive(app("Namely", "Namely", "namely", "BROWSER_PLUGIN", IMPORTS, MASTERS)),
        app("NetSuite", "NetSuite", "netsuite", "SAML_2_0", IMPORTS, PUSHES),
        app("Franchise Org", "Org2Org", "okta_org2org", "SAML_2_0", "PUSH_NEW_USERS", PUSHES),
        app("Google Workspace", "GoogleWorkspace", "google", "SAML_2_0", PUSHES, "GROUP_PUSH"),
        app("Salesforce", "Salesforce", "salesforce", "SAML_2_0", IMPORTS, PUSHES));
  }

  private static List<SyntheticApp> moreApps() {
    return List.of(
        app("SuccessFactors", "SuccessFactors", "successfactors", "SAML_2_0", IMPORTS, MASTERS),
        app("Franchise North", "Org2Org", "okta_org2org", "SAML_2_0", PUSHES),
        app("Franchise South", "Org2Org", "okta_org2org", "SAML_2_0", PUSHES),
        app("Timesheets", "", "oidc_client", "OPENID_CONNECT"));
  }

  private static SyntheticApp app(
      String label, String kind, String name, String signOn, String... features) {
    return new SyntheticApp(
        id("0oa", label),
        label,
        Optional.of(kind).filter(k -> !k.isEmpty()),
        name,
        true,
        List.of(features),
        Optional.of(signOn).filter(s -> !s.isEmpty()));
  }

  private static SyntheticApp inactive(SyntheticApp a) {
    return new SyntheticApp(a.id, a.label, a.kind, a.name, false, a.features, a.signOnMode);
  }

  private static SyntheticApp alsoPushedTo(SyntheticApp a) {
    if (!a.active || a.kind.isEmpty() || a.can(PUSHES)) {
      return a;
    }
    List<String> features = new ArrayList<>(a.features);
    features.add(PUSHES);
    return new SyntheticApp(
        a.id, a.label, a.kind, a.name, true, List.copyOf(features), a.signOnMode);
  }

  private static List<SyntheticAttribute> userSchema() {
    return List.of(
        new SyntheticAttribute("login", false, "", List.of()),
        new SyntheticAttribute("email", false, "OKTA", List.of()),
        new SyntheticAttribute("firstName", false, "PROFILE_MASTER", List.of()),
        new SyntheticAttribute("lastName", false, "PROFILE_MASTER", List.of()),
        new SyntheticAttribute("displayName", false, "null", List.of()),
        override("title", false, "CampusSAML", "Workday"),
        override("division", false, "UKG Pro", "BambooHR", "Head Office AD"),
        override("employeeNumber", false, "Namely", "Head Office AD", "Workday"),
        new SyntheticAttribute("manager", false, "", List.of()),
        override("mobilePhone", false, "Head Office AD", "Workday"),
        override("costCode", true, "Workday", "UKG Pro"),
        new SyntheticAttribute("deskArea", true, "OKTA", List.of()));
  }

  private static SyntheticAttribute override(String name, boolean custom, String... sources) {
    return new SyntheticAttribute(name, custom, "OVERRIDE", List.of(sources));
  }

  /** The id of a system by its name. */
  String idOf(String name) {
    for (SyntheticIdp idp : idps) {
      if (idp.name.equals(name)) {
        return idp.id;
      }
    }
    return id("0oa", name);
  }

  boolean isIdp(String name) {
    return idps.stream().anyMatch(idp -> idp.name.equals(name));
  }

  /** An id of 20 characters, as Okta's: a kind, letters of a word, and filling. */
  static String id(String kind, String word) {
    String letters = word.replace(" ", "");
    String filled = letters + "0".repeat(Math.max(0, 14 - letters.length()));
    return kind + filled.substring(0, 10) + filled.substring(filled.length() - 4) + "syn";
  }
}
