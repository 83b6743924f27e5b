// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, BTRST, assets, pools with a constant product, and two receivers that
//! record the shares reported to them. Members have the mock of `talent-test-support`.

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
