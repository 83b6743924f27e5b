// SPDX-License-Identifier: Apache-2.0

//! A runtime with this pallet alone.

mod ext_builder;
mod ports;
mod runtime;

pub use ext_builder::*;
pub use ports::*;
pub use runtime::*;
