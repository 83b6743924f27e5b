// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
// Test code: the numbers are small, and a failed expectation panics.
#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod clock;
pub mod counting;
pub mod feeless;
mod helpers;
mod ports;
mod runtime;

pub use clock::{ClockStands, SystemClock};
pub use helpers::*;
pub use ports::*;
pub use talent_primitives::{units::BTRST, Balance, Item};

/// The accounts of mock runtimes: small numbers.
pub type AccountId = u64;
/// The block numbers of mock runtimes.
pub type BlockNumber = u64;
