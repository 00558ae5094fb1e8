package io.mastering.dsl.check;

import io.mastering.dsl.syntax.Name;
import io.mastering.dsl.syntax.Ref;
import io.mastering.dsl.syntax.Remedy;
import io.mastering.dsl.syntax.Setting;
import io.mastering.dsl.syntax.SystemRole;
import io.mastering.model.policy.Expectation.Change;
import io.mastering.model.policy.Expectation.WayOut;
import java.util.List;

/** Reads the ways out that a scenario expects, and the names in them. */
final class RemedyReading implements Remedy.Visitor<WayOut> {
  private final ScenarioState state;

  RemedyReading(ScenarioState state) {
    this.state = state;
  }

  @Override
  public WayOut onSwitchOff(Remedy.SwitchOff node) {
    Setting setting = new Setting(node.setting(), node.span(), List.of(), node.span());
    state
        .system(node.system())
        .filter(system -> system.role() == SystemRole.IDP)
        .ifPresent(idp -> new SettingCheck(state.complaints).look(Place.SIGN_IN, setting));
    return new WayOut(Change.SWITCH_OFF, List.of(node.setting(), name(node.system())));
  }

  @Override
  public WayOut onDisconnect(Remedy.Disconnect node) {
    String user = state.users.known(node.user(), List.of());
    state.system(node.system());
    return new WayOut(Change.DISCONNECT, List.of(user, name(node.system())));
  }

  @Override
  public WayOut onRetry(Remedy.Retry node) {
    return new WayOut(Change.RETRY, List.of());
  }

  @Override
  public WayOut onInheritFromOkta(Remedy.InheritFromOkta node) {
    List<Name> attributes = state.cells.names(node.attributes());
    Attributes known = new Attributes(state.names, state.complaints);
    attributes.forEach(attribute -> known.look(state.orgKnowing(attribute), attribute));
    return new WayOut(Change.INHERIT_FROM_OKTA, attributes.stream().map(Name::text).toList());
  }

  @Override
  public WayOut onPutAbove(Remedy.PutAbove node) {
    state.system(node.higher());
    state.system(node.lower());
    return new WayOut(Change.PUT_ABOVE, List.of(name(node.higher()), name(node.lower())));
  }

  @Override
  public WayOut onSendOwned(Remedy.SendOwned node) {
    return new WayOut(Change.SEND_OWNED, List.of());
  }

  @Override
  public WayOut onResetPassword(Remedy.ResetPassword node) {
    return new WayOut(Change.RESET_PASSWORD, List.of(state.users.known(node.user(), List.of())));
  }

  @Override
  public WayOut onConvertProvider(Remedy.ConvertProvider node) {
    return new WayOut(Change.CONVERT_PROVIDER, List.of(state.users.known(node.user(), List.of())));
  }

  private String name(Ref ref) {
    return state.cells.name(ref.name()).text();
  }
}
