package io.mastering.model.situation;

/** The user that a creating write would make (P7). */
public record NewUser(String write, Truth loginTaken, Truth loginFits, Truth requiredPresent)
    implements Fact {}
