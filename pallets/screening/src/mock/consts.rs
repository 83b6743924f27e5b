// SPDX-License-Identifier: Apache-2.0

use talent_primitives::SkillId;
use talent_test_support::{AccountId, Balance, BTRST};

/// Wants to be vetted.
pub const APPLICANT: AccountId = 1;
/// Wants to be vetted, too.
pub const OTHER: AccountId = 2;
/// A member who is a client only.
pub const CLIENT: AccountId = 3;
/// Has coins and has not joined.
pub const STRANGER: AccountId = 4;
/// A member with less than a fee.
pub const POOR: AccountId = 5;
/// The screeners that a skill has at genesis, in the order in which they are drawn if tests do not
/// say.
pub const SCREENERS: [AccountId; 6] = [11, 12, 13, 14, 15, 16];
/// Gets what nobody else does.
pub const TREASURY: AccountId = 99;

/// The skill of all tests.
pub const SKILL: SkillId = 0;
/// Another one.
pub const OTHER_SKILL: SkillId = 1;
/// One that there never was.
pub const NO_SKILL: SkillId = 77;

/// What those who start with coins have.
pub const ENDOWMENT: Balance = 10_000 * BTRST;
/// The smallest balance of an account.
pub const ED: Balance = BTRST / 100;

/// What a panel costs.
pub const FEE: Balance = 40 * BTRST;
/// What an assessment is paid.
pub const PAY: Balance = 10 * BTRST;
/// What is held for a request, a credential or a cool-down.
pub const DEPOSIT: Balance = BTRST;
/// What is held from a screener.
pub const BOND: Balance = 100 * BTRST;
/// The score to reach.
pub const PASS_MARK: u8 = 60;

pub const DRAW_WINDOW: u64 = 20;
pub const COMMIT_WINDOW: u64 = 10;
pub const REVEAL_WINDOW: u64 = 8;
pub const PANEL_PERIOD: u64 = 100;
pub const SECOND_PANEL_WINDOW: u64 = 25;
pub const COOL_DOWN: u64 = 200;
pub const CREDENTIAL_LIFE: u64 = 2_000;
pub const RENEWAL_WINDOW: u64 = 300;
pub const STRIKE_MEMORY: u64 = 400;
pub const VESTING: u64 = 500;
pub const CLAIM_PERIOD: u64 = 150;
