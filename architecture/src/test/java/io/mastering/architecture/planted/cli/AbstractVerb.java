package io.mastering.architecture.planted.cli;

/** Is named for those who inherit from it. */
public abstract class AbstractVerb {
  abstract int run();
}
