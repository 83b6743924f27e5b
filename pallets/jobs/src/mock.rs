// SPDX-License-Identifier: Apache-2.0

//! A small chain on which a block is a day, so that windows are easy to read. Members, credentials
//! and the clock have mocks of `talent-test-support`; fees, reputation, recommendations and
//! arbitration have mocks here.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small
#![allow(clippy::unwrap_used, clippy::expect_used)] // a test that cannot go on panics

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
