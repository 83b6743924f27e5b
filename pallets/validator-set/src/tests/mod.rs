// SPDX-License-Identifier: Apache-2.0

//! One file for each thing that the pallet can do.

mod forgive;
mod genesis;
mod offences;
mod purge_keys;
mod sessions;
mod try_state;
