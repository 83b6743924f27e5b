// SPDX-License-Identifier: Apache-2.0

use talent_primitives::time::UtcDay;
use talent_test_support::{AccountId, Balance, BTRST};

/// An account with [`ENDOWMENT`].
pub const ALICE: AccountId = 1;
/// An account with [`ENDOWMENT`].
pub const BOB: AccountId = 2;
/// An account with [`ENDOWMENT`].
pub const CHARLIE: AccountId = 3;
/// An account with less than a deposit.
pub const POOR: AccountId = 4;
/// An account without coins that has never joined.
pub const NEWCOMER: AccountId = 5;
/// The council: suspends and reinstates.
pub const COUNCIL: AccountId = 90;

/// The BTRST of a rich account at genesis, in units.
pub const ENDOWMENT: Balance = 10_000 * BTRST;
/// The least balance of an account, in BTRST units.
pub const EXISTENTIAL_DEPOSIT: Balance = BTRST / 100;
/// The day on which tests begin.
pub const FIRST_DAY: UtcDay = 20_000;
/// The default half-life.
pub const HALF_LIFE: UtcDay = 180;
/// The most invitations of one account.
pub const MAX_INVITATIONS: u32 = 3;
