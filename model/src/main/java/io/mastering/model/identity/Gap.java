package io.mastering.model.identity;

/**
 * Something that a snapshot does not say and a decision needs.
 *
 * @param what one plain sentence
 * @param settle the API call or the declaration that would close it
 * @param users how many users' decisions it touches
 */
public record Gap(String what, String settle, long users) {}
