// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet, balances and the real sortition. The other ports have mocks of
//! `talent-test-support`, the execution of rulings has one here; a test says when an epoch begins.

// The numbers of tests are small.
#![allow(clippy::arithmetic_side_effects)]

mod clock;
mod consts;
mod ext_builder;
mod helpers;
mod ports;
mod runtime;
mod scripts;

pub use clock::*;
pub use consts::*;
pub use ext_builder::*;
pub use helpers::*;
pub use ports::*;
pub use runtime::*;
pub use scripts::*;
pub use talent_test_support::*;
