// SPDX-License-Identifier: Apache-2.0

use talent_primitives::{AssetKind, SkillId};
use talent_test_support::{AccountId, Balance, BTRST};

/// Claims: a client.
pub const CLAIMANT: AccountId = 1;
/// Answers: talent.
pub const RESPONDENT: AccountId = 2;
/// Has coins and stands for the deposits of others. Has not joined.
pub const BACKER: AccountId = 3;
/// Has coins and has not joined.
pub const STRANGER: AccountId = 4;
/// A member with less than any deposit.
pub const POOR: AccountId = 5;
/// Members with coins, who are the parties of other cases.
pub const OTHER_CLAIMANT: AccountId = 6;
pub const OTHER_RESPONDENT: AccountId = 7;
/// Gets what nobody else does.
pub const TREASURY: AccountId = 99;

/// The first account of those who are jurors and nothing else; the others follow.
pub const FIRST_JUROR: AccountId = 11;
/// The first account of those who are jurors, and eyewitnesses for [`SKILL`]; the others follow.
pub const FIRST_EXPERT: AccountId = 61;
/// The first account of the arbitrators; the others follow.
pub const FIRST_ARBITRATOR: AccountId = 91;
/// Jurors whose number is a multiple of this have not joined the network.
pub const OUTSIDER: AccountId = 5;

/// The skill of all tests.
pub const SKILL: SkillId = 0;
/// Another one.
pub const OTHER_SKILL: SkillId = 1;
/// One that there never was.
pub const NO_SKILL: SkillId = 77;

/// The asset of tests that need one besides BTRST.
pub const USD: AssetKind = AssetKind::WithId(1);

/// What those who start with coins have.
pub const ENDOWMENT: Balance = 100_000 * BTRST;
/// The smallest balance of an account.
pub const ED: Balance = BTRST / 100;

/// A disputed amount that three judge, then seven.
pub const AMOUNT: Balance = 1_000 * BTRST;
/// A disputed amount that seven judge, then fifteen.
pub const LARGE: Balance = 50_000 * BTRST;

/// What is held from a juror.
pub const BOND: Balance = 100 * BTRST;
/// What one who is silent loses of it.
pub const SLASH: Balance = 25 * BTRST;
pub const JUROR_PAY: Balance = 20 * BTRST;
pub const JUROR_BONUS: Balance = 10 * BTRST;
pub const APPEAL_PAY: Balance = 30 * BTRST;
pub const EYEWITNESS_PAY: Balance = 5 * BTRST;
pub const ARBITRATOR_PAY: Balance = 25 * BTRST;
/// What a case about [`AMOUNT`] holds from the claimant: three with their bonus, six eyewitnesses,
/// and the arbitrator.
pub const DEPOSIT: Balance = 3 * (JUROR_PAY + JUROR_BONUS) + 6 * EYEWITNESS_PAY + ARBITRATOR_PAY;
/// What it holds from the account that appeals: seven jurors.
pub const APPEAL_DEPOSIT: Balance = 7 * APPEAL_PAY;

pub const ANSWER_WINDOW: u64 = 16;
pub const EVIDENCE_WINDOW: u64 = 20;
pub const TESTIMONY_WINDOW: u64 = 12;
pub const DRAW_WINDOW: u64 = 18;
pub const COMMIT_WINDOW: u64 = 10;
pub const REVEAL_WINDOW: u64 = 8;
pub const APPEAL_WINDOW: u64 = 14;
pub const RETRY_PERIOD: u64 = 30;
pub const TERM: u64 = 4_000;
pub const ARBITRATOR_TERM: u64 = 3_000;
pub const STRIKE_MEMORY: u64 = 400;
pub const CLAIM_PERIOD: u64 = 150;

/// How many blocks the epochs of these tests have: the seed of a freeze is known within two of
/// them.
pub const EPOCH: u64 = 3;
/// How long the account that joins has to wait until they can be drawn.
pub const TENURE: u64 = 2;
/// How long a freeze lasts.
pub const FREEZE_LIFE: u64 = 1_000;
