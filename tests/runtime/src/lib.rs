// SPDX-License-Identifier: Apache-2.0

//! A chain in memory: the real runtime, real blocks with slots, timestamps and signed transactions, and no node.
//!
//! Stories are in `tests/`, one a file; `tests/example.rs` is the one to read first.

// Tests may stop on the spot.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod chain;
mod governance;
mod marketplace;

pub use chain::*;
pub use governance::*;
pub use marketplace::*;
