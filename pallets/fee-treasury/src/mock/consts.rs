// SPDX-License-Identifier: Apache-2.0

use frame_support::traits::fungible::NativeOrWithId;
use talent_primitives::{AssetKind, ShareKind};
use talent_test_support::{AccountId, Balance};

/// The account that fees are collected from.
pub const ESCROW: AccountId = 1;
/// The community treasury.
pub const TREASURY: AccountId = 2;
/// The client of the invoice.
pub const CLIENT: AccountId = 3;
/// The talent of the invoice.
pub const TALENT: AccountId = 4;
/// A pot with BTRST and without any asset.
pub const POT: AccountId = 5;
/// An account without a part in the fees.
pub const ANYBODY: AccountId = 6;
/// A trader with more of each currency than all others.
pub const ATTACKER: AccountId = 7;
/// An earner with an account in each currency.
pub const EARNER: AccountId = 10;
/// Another earner with an account in each currency.
pub const OTHER_EARNER: AccountId = 11;
/// An earner without an account, which cannot receive less than the minimum balance.
pub const STRANGER: AccountId = 12;
/// An earner with a blocked account of [`USD`].
pub const BLOCKED: AccountId = 13;
/// The owner of the assets.
pub const ISSUER: AccountId = 99;

/// BTRST.
pub const NATIVE: AssetKind = NativeOrWithId::Native;
/// An asset that can be listed.
pub const USD: AssetKind = NativeOrWithId::WithId(1);
/// A second one.
pub const EUR: AssetKind = NativeOrWithId::WithId(2);
/// An asset that is not sufficient.
pub const TOY: AssetKind = NativeOrWithId::WithId(3);
/// A third asset that can be listed.
pub const GBP: AssetKind = NativeOrWithId::WithId(4);
/// All currencies.
pub const CURRENCIES: [AssetKind; 5] = [NATIVE, USD, EUR, TOY, GBP];

/// The least balance of an account, in each currency.
pub const MINIMUM: Balance = 1_000;
/// The balance of the escrow, the treasury and the earners, in each currency.
pub const ENDOWMENT: Balance = 1_000_000_000;
/// The balance of the attacker, in each currency.
pub const RICHES: Balance = 1_000_000_000_000_000;
/// The asset in each pool by default.
pub const POOL_ASSET: Balance = 200_000_000;
/// The BTRST in each pool by default: a unit of the asset is worth half a unit of BTRST.
pub const POOL_NATIVE: Balance = 100_000_000;

/// All kinds of share but the treasury's, in the order of payment.
pub const KINDS: [ShareKind; 6] = [
	ShareKind::ClientReferrer,
	ShareKind::TalentReferrer,
	ShareKind::Recommender,
	ShareKind::Screening,
	ShareKind::DisputePot,
	ShareKind::Validators,
];
