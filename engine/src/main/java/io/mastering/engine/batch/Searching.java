package io.mastering.engine.batch;

import java.util.List;

/**
 * What is searched in users with one key.
 *
 * @param user what is searched in each of them
 * @param links his links
 * @param kinds what was found of their situation, by kind
 */
record Searching(UserSearch user, List<LinkSearch> links, Piece.OfKinds kinds) {}
