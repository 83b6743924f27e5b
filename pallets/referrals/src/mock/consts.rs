// SPDX-License-Identifier: Apache-2.0

use frame_support::traits::fungible::NativeOrWithId;
use sp_runtime::Permill;
use talent_primitives::{AssetKind, InvoiceId, JobId, ShareKind};
use talent_test_support::{AccountId, Balance, BTRST};

/// The client of [`JOB`].
pub const CLIENT: AccountId = 1;
/// A talent.
pub const TALENT: AccountId = 2;
/// A member without the role of talent, who recommends.
pub const RECOMMENDER: AccountId = 3;
/// The referrer of clients.
pub const CLIENT_REFERRER: AccountId = 4;
/// The referrer of talent.
pub const TALENT_REFERRER: AccountId = 5;
/// A second talent, the client of [`OTHER_JOB`].
pub const OTHER: AccountId = 6;
/// A member with less than a deposit.
pub const POOR: AccountId = 7;
/// An account with coins that has not joined.
pub const STRANGER: AccountId = 8;
/// The account that receives the rest of each fee. Not a member.
pub const TREASURY: AccountId = 99;
/// The accounts with [`ENDOWMENT`] at genesis.
pub const RICH: [AccountId; 8] =
	[CLIENT, TALENT, RECOMMENDER, CLIENT_REFERRER, TALENT_REFERRER, OTHER, STRANGER, TREASURY];

/// An open job of [`CLIENT`].
pub const JOB: JobId = 0;
/// An open job of [`OTHER`].
pub const OTHER_JOB: JobId = 1;
/// A job that does not exist.
pub const NO_JOB: JobId = 77;
/// The invoice of each fee.
pub const INVOICE: InvoiceId = 7;

/// The coins of a rich account at genesis.
pub const ENDOWMENT: Balance = 100_000_000 * BTRST;
/// The least balance of an account.
pub const MINIMUM: Balance = BTRST / 100;
/// BTRST.
pub const NATIVE: AssetKind = NativeOrWithId::Native;
/// A stable asset.
pub const USD: AssetKind = NativeOrWithId::WithId(1);

/// The network fee.
pub const FEE_RATE: Permill = Permill::from_percent(10);
/// The split of a fee by the default parameters. The rest is the treasury's.
pub const RATES: [(ShareKind, Permill); 6] = [
	(ShareKind::ClientReferrer, Permill::from_percent(20)),
	(ShareKind::TalentReferrer, Permill::from_percent(10)),
	(ShareKind::Recommender, Permill::from_percent(5)),
	(ShareKind::Screening, Permill::from_percent(5)),
	(ShareKind::DisputePot, Permill::from_percent(5)),
	(ShareKind::Validators, Permill::from_percent(5)),
];
