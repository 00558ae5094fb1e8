package io.mastering.spark.input;

import io.mastering.engine.snapshot.UsersPart;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** The users, cut into parts that can be read on different machines. */
public interface Parts {

  /** What messages call the file of the users. */
  String place();

  /** How many parts there are. */
  int count();

  /**
   * Has executors do something with each part, and answers what came of it in the order of the
   * parts.
   */
  List<byte[]> each(Work work);

  /** What is done with one part. */
  @FunctionalInterface
  interface Work extends Serializable {
    /**
     * @param number of the part, from 0
     */
    byte[] on(int number, UsersPart.Source source) throws IOException;
  }
}
