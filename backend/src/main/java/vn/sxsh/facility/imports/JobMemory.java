package vn.sxsh.facility.imports;

import vn.sxsh.facility.duplicate.NameIndex;

/**
 * What a job keeps in mind from batch to batch.
 *
 * @param known what rows can point at
 * @param seen which facilities the earlier rows were about; null when rows are saved, for the trial
 *     has refused what is there twice
 * @param names the names of the registry
 * @param fileNames the names of the new rows so far, for the trial
 */
record JobMemory(KnownReferences known, SeenKeys seen, NameIndex names, NameIndex fileNames) {

  JobMemory(KnownReferences known, SeenKeys seen, NameIndex names) {
    this(known, seen, names, names.beside());
  }
}
