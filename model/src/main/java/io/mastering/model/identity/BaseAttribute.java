package io.mastering.model.identity;

import java.util.Optional;

/** The 31 base attributes that every Okta user profile has, in the order of Okta's schema. */
public enum BaseAttribute {
  LOGIN("login", true),
  FIRST_NAME("firstName", true),
  LAST_NAME("lastName", true),
  MIDDLE_NAME("middleName", false),
  HONORIFIC_PREFIX("honorificPrefix", false),
  HONORIFIC_SUFFIX("honorificSuffix", false),
  EMAIL("email", true),
  TITLE("title", false),
  DISPLAY_NAME("displayName", false),
  NICK_NAME("nickName", false),
  PROFILE_URL("profileUrl", false),
  SECOND_EMAIL("secondEmail", false),
  MOBILE_PHONE("mobilePhone", false),
  PRIMARY_PHONE("primaryPhone", false),
  STREET_ADDRESS("streetAddress", false),
  CITY("city", false),
  STATE("state", false),
  ZIP_CODE("zipCode", false),
  COUNTRY_CODE("countryCode", false),
  POSTAL_ADDRESS("postalAddress", false),
  PREFERRED_LANGUAGE("preferredLanguage", false),
  LOCALE("locale", false),
  TIMEZONE("timezone", false),
  USER_TYPE("userType", false),
  EMPLOYEE_NUMBER("employeeNumber", false),
  COST_CENTER("costCenter", false),
  ORGANIZATION("organization", false),
  DIVISION("division", false),
  DEPARTMENT("department", false),
  MANAGER_ID("managerId", false),
  MANAGER("manager", false);

  private final String attribute;
  private final boolean required;

  BaseAttribute(String attribute, boolean required) {
    this.attribute = attribute;
    this.required = required;
  }

  /** Its name in the schema. */
  public String attribute() {
    return attribute;
  }

  /** Whether a user cannot be without it, unless the schema says otherwise. */
  public boolean required() {
    return required;
  }

  public static Optional<BaseAttribute> named(String attribute) {
    for (BaseAttribute candidate : values()) {
      if (candidate.attribute.equals(attribute)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
