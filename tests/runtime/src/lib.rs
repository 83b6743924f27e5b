//! User stories on the real runtime, one file per story in `tests/`.
