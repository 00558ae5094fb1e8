package io.mastering.model.decision;

/** What a link must pass for its system to be a candidate (M2, M3, M8), in the order of telling. */
public enum Gate {
  USER_NOT_DEACTIVATED("the user is deactivated", "GET /api/v1/users/{userId}"),
  SYSTEM_ACTIVE("the system is inactive", "GET /api/v1/apps/{appId} or GET /api/v1/idps/{idpId}"),
  MASTERS_USERS(
      "the app does not master users",
      "GET /api/v1/apps/{appId} (features), or \"masters users\" in the policy"),
  INDIVIDUAL_LINK(
      "the link goes through a group", "GET /api/v1/apps/{appId}/users/{userId} (scope)"),
  MATCHED_LINK(
      "the link has no external id", "GET /api/v1/apps/{appId}/users/{userId} (externalId)"),
  LIVE_LINK("the link has ended", "GET /api/v1/apps/{appId}/users/{userId} (status)"),
  UPDATED_BY_SIGN_IN(
      "no sign-in has updated the user while update was on",
      "GET /api/v1/logs (sign-ins through the IdP), or the assumptions idp-link-while-on and"
          + " idp-link-while-off in the policy");

  private final String whenShut;
  private final String settledBy;

  Gate(String whenShut, String settledBy) {
    this.whenShut = whenShut;
    this.settledBy = settledBy;
  }

  /** Why a link does not pass, as a clause. */
  public String whenShut() {
    return whenShut;
  }

  /** The API call that shows whether a link passes, where no declaration can say it. */
  public String shownBy() {
    return settledBy.replaceAll(", or .*", "");
  }

  /** The API call or the declaration that says whether a link passes. */
  public String settledBy() {
    return settledBy;
  }
}
