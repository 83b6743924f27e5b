// SPDX-License-Identifier: Apache-2.0

//! Renewals: proposing them, signing them, and what becomes of the money.

mod accepting;
mod money;
mod proposing;
