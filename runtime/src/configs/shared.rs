// SPDX-License-Identifier: Apache-2.0

//! Types of several configurations. This file uses no other one of them.

use crate::{constants::currency::deposit, AccountId, Assets, Balance, Balances};
use frame_support::{
	parameter_types,
	traits::{
		fungible::{HoldConsideration, NativeFromLeft, NativeOrWithId, UnionOf},
		EitherOfDiverse, LinearStoragePrice,
	},
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_collective::EnsureProportionMoreThan;
use sp_runtime::traits::AccountIdConversion;

/// The council, as an instance of `pallet-collective`.
pub type CouncilInstance = pallet_collective::Instance1;
/// The technical committee, as an instance of `pallet-collective`.
pub type TechnicalInstance = pallet_collective::Instance2;

/// More than half of the council.
pub type CouncilMajority = EnsureProportionMoreThan<AccountId, CouncilInstance, 1, 2>;
/// Root, which only a referendum reaches, or more than half of the council.
pub type RootOrCouncil = EitherOfDiverse<EnsureRoot<AccountId>, CouncilMajority>;

parameter_types! {
	pub const TreasuryPalletId: PalletId = PalletId(*b"py/trsry");
	pub TreasuryAccount: AccountId = TreasuryPalletId::get().into_account_truncating();
	pub const DepositBase: Balance = deposit(1, 0);
	pub const DepositPerByte: Balance = deposit(0, 1);
}

/// A deposit for storage: a hold, in proportion to the bytes.
pub type HoldDeposit<Reason> = HoldConsideration<
	AccountId,
	Balances,
	Reason,
	LinearStoragePrice<DepositBase, DepositPerByte, Balance>,
>;

/// BTRST and all assets as one: the currencies of contracts and of the treasury.
pub type NativeAndAssets =
	UnionOf<Balances, Assets, NativeFromLeft, NativeOrWithId<u32>, AccountId>;
