// SPDX-License-Identifier: Apache-2.0

//! One file for each capability.

mod every_call_in_every_state;
mod genesis;
mod parameters;
mod records;
mod try_state;
mod views;
