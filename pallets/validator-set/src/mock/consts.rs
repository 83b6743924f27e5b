// SPDX-License-Identifier: Apache-2.0

use talent_primitives::units::BTRST;
use talent_test_support::{AccountId, Balance};

/// An account with [`ENDOWMENT`] that is not a validator.
pub const OUTSIDER: AccountId = 50;
/// The accounts with [`ENDOWMENT`] that are not validators.
pub const NEWCOMERS: [AccountId; 3] = [OUTSIDER, 51, 52];

/// The blocks of a session.
pub const SESSION: u64 = 5;
/// The deposit of session for keys.
pub const KEY_DEPOSIT: Balance = 10;
/// The balance of validators and of [`OUTSIDER`] at genesis, bonds included.
pub const ENDOWMENT: Balance = 1_000 * BTRST;
/// The least balance of an account.
pub const MINIMUM: Balance = 10;
/// The receiver of slashed bonds.
pub const TREASURY: AccountId = 90;
/// The bond of a validator.
pub const BOND: Balance = 100 * BTRST;
/// The ended sessions whose offences can be reported.
pub const KEPT_SESSIONS: u32 = 10;
