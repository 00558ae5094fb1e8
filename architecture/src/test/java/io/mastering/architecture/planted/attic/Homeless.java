package io.mastering.architecture.planted.attic;

/** Has no room, and its package is not null-marked. */
public record Homeless(String name) {}
