package io.mastering.dsl.format;

import io.mastering.dsl.syntax.Remedy;

/** Remedies as they are written. */
final class RemedyPrinter implements Remedy.Visitor<String> {
  @Override
  public String onSwitchOff(Remedy.SwitchOff node) {
    return "switch off " + node.setting() + " on " + Leaf.ref(node.system());
  }

  @Override
  public String onDisconnect(Remedy.Disconnect node) {
    return "disconnect " + Leaf.ref(node.user()) + " from " + Leaf.ref(node.system());
  }

  @Override
  public String onRetry(Remedy.Retry node) {
    return "retry";
  }

  @Override
  public String onInheritFromOkta(Remedy.InheritFromOkta node) {
    return "set attribute " + Leaf.names(node.attributes()) + " to inherit from okta";
  }

  @Override
  public String onPutAbove(Remedy.PutAbove node) {
    return "put " + Leaf.ref(node.higher()) + " above " + Leaf.ref(node.lower());
  }

  @Override
  public String onSendOwned(Remedy.SendOwned node) {
    return "send only owned attributes";
  }

  @Override
  public String onResetPassword(Remedy.ResetPassword node) {
    return "reset password of " + Leaf.ref(node.user());
  }

  @Override
  public String onConvertProvider(Remedy.ConvertProvider node) {
    return "convert provider of " + Leaf.ref(node.user());
  }
}
