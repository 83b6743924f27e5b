// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
// Tests may panic.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;

mod clock;
pub mod commitment;
pub mod due_queue;
pub mod holds;
mod ids;
// codec's derives cast the index of a variant.
#[allow(clippy::cast_possible_truncation)]
mod item;
pub mod parameters;
mod ports;
pub mod purse;
mod roles;
pub mod time;
pub mod units;

pub use clock::Clock;
pub use ids::*;
pub use item::Item;
pub use ports::*;
pub use roles::{Role, Roles};
