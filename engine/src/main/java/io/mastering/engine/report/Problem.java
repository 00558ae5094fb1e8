package io.mastering.engine.report;

import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong, and what to do about it first.
 *
 * @param title what is wrong, in a few words
 * @param says the same as one sentence
 * @param cases how many users it concerns, or users and apps; 0 where settings show it
 * @param counted the same in words, with their share of all users
 * @param witness the first of them
 * @param why the reasons, each as a sentence
 * @param first what to do first, as a request; the least invasive way that is known
 * @param price what that also changes, each as a sentence
 * @param also what to do for the cases that this does not help, each as a sentence
 * @param told where more is said of it: codes of findings, numbers of rules and ways out
 */
public record Problem(
    Consequence consequence,
    String title,
    String says,
    long cases,
    String counted,
    Optional<String> witness,
    List<String> why,
    String first,
    List<String> price,
    List<String> also,
    List<String> told) {

  /** In a price: what another problem asks for goes before. */
  static final String SEND_LESS_FIRST = "first let the callers send less (R5)";

  /** The same, where what goes before is known. */
  Problem after(String before) {
    return new Problem(
        consequence,
        title,
        says,
        cases,
        counted,
        witness,
        why,
        first,
        price.stream().map(each -> each.replace(SEND_LESS_FIRST, before)).toList(),
        also,
        told);
  }

  public Problem {
    why = List.copyOf(why);
    price = List.copyOf(price);
    also = List.copyOf(also);
    told = List.copyOf(told);
  }
}
