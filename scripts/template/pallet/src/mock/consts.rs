// SPDX-License-Identifier: Apache-2.0

use talent_test_support::{AccountId, Balance, BTRST};

/// A member with [`ENDOWMENT`].
pub const ALICE: AccountId = 1;
/// Another member with [`ENDOWMENT`].
pub const BOB: AccountId = 2;
/// A member with less than a deposit.
pub const POOR: AccountId = 3;
/// An account with [`ENDOWMENT`] that has not joined.
pub const STRANGER: AccountId = 4;

/// The BTRST of a rich account at genesis, in units.
pub const ENDOWMENT: Balance = 10_000 * BTRST;
/// The least balance of an account, in BTRST units.
pub const MINIMUM: Balance = BTRST / 100;
