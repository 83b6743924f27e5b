// SPDX-License-Identifier: Apache-2.0

use talent_test_support::{AccountId, Balance};

/// An account with [`ENDOWMENT`] that is not a validator.
pub const OUTSIDER: AccountId = 50;

/// The blocks of a session.
pub const SESSION: u64 = 5;
/// The deposit of session for keys.
pub const KEY_DEPOSIT: Balance = 10;
/// The balance of validators and of [`OUTSIDER`] at genesis.
pub const ENDOWMENT: Balance = 1_000;
/// The least balance of an account.
pub const MINIMUM: Balance = 10;
