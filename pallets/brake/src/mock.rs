// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet and the SDK's pallet that pauses calls.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod consts;
mod ext_builder;
mod helpers;
mod runtime;

pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use runtime::*;
pub use talent_test_support::*;
