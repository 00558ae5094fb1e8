package io.mastering.dsl.syntax;

import io.mastering.model.diagnostic.Span;

/** A setting named from outside its block: {@code on sign-in update existing users}. */
public record SettingPath(SettingPlace place, String name, Span span) implements Node {}
