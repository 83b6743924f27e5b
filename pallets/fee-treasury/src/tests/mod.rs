// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

mod arithmetic;
mod collect;
mod genesis;
mod journeys;
mod parameters;
mod quote;
mod rate;
mod try_state;
