package io.mastering.engine.report;

/**
 * What is noted of a file that is being written, so that another process can go on with it.
 *
 * @param name of the file beside its place
 * @param length how many bytes count
 * @param end a hash of the last of them
 */
public record FileDraft(String name, long length, long end) {}
