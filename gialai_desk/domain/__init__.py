"""Rules and words: no files, no SQL, no Qt, no clock."""
