// SPDX-License-Identifier: Apache-2.0

//! A chain in memory: the real runtime, real blocks with slots, timestamps and signed transactions,
//! and no node.
//!
//! Stories are in `tests/`, one a file; `tests/example.rs` is the one to read first. They make up
//! one program, so that the runtime is linked once: a new file is named in `tests/stories.rs`.
//!
//! ```text
//! . scripts/lib.sh; test_crates -p talent-runtime-tests
//! ```
//!
//! Every story ends in the `try_state` of every pallet, so the feature `try-runtime` is needed. Ten
//! thousand invoices that are due in one block take seconds; a hundred thousand take minutes:
//!
//! ```text
//! DUE_INVOICES=100000 test_crates -p talent-runtime-tests ten_thousand -- --nocapture
//! ```
//!
//! That silence strands nobody is searched for in 100,000 steps, and on demand in more
//! (`tests/liveness/mod.rs`):
//!
//! ```text
//! LIVENESS_STEPS=10000000 test_crates -p talent-runtime-tests liveness -- --nocapture
//! ```

// Test code: the numbers are small, and a failed expectation panics.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_possible_wrap,
	clippy::cast_sign_loss,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod accounts;
#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarks;
mod chain;
mod court;
mod governance;
mod marketplace;
pub mod pallets;
mod vetting;

pub use accounts::*;
pub use chain::*;
pub use court::*;
pub use governance::*;
pub use marketplace::*;
pub use vetting::*;
