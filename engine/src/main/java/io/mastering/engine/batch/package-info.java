/** Evaluates all users of a snapshot: bytes of users to situations to bytes of decisions. */
@org.jspecify.annotations.NullMarked
package io.mastering.engine.batch;
