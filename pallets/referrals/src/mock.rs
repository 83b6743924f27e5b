// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and balances. Members and commitments have mocks of
//! `talent-test-support`; jobs, referrers and the split of the fee treasury have mocks here.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

#[cfg(feature = "runtime-benchmarks")]
mod benchmark_helper;
mod consts;
mod ext_builder;
mod helpers;
mod ports;
mod runtime;

pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use ports::*;
pub use runtime::*;
pub use talent_test_support::*;
