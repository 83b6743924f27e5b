// SPDX-License-Identifier: Apache-2.0

//! Who stands behind the ports: they remember what they were told, and refuse when they are told
//! to.

#![allow(clippy::arithmetic_side_effects)] // the numbers of tests are small

use super::*;
use codec::{Decode, Encode};
use frame_support::{storage::unhashed, storage_alias, Twox64Concat};
use talent_primitives::{
	AssetValues, Conflicts, Credentials, ItemRegistry, Membership, Role, RulingHandler,
};

/// What commitments return when they are told to refuse.
pub const REFUSED: DispatchError = DispatchError::Other("no more commitments");
/// What membership answers about those who have not joined.
pub const NOT_MEMBER: DispatchError = DispatchError::Other("not a member");
/// What membership answers about the suspended.
pub const IS_SUSPENDED: DispatchError = DispatchError::Other("suspended");
/// What the ruling handler answers when it fails.
pub const NOT_EXECUTED: DispatchError = DispatchError::Other("not executed");

/// What happens to a ruling.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum Execution {
	/// It is executed.
	Works,
	/// It fails at once.
	Fails,
	/// It fails after it has written something.
	FailsHalfWay,
	/// The handler asks for the next step of the case while it runs.
	AsksAgain,
}

parameter_types! {
	/// Who has not joined.
	pub static Outsiders: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is suspended.
	pub static Suspended: BTreeSet<AccountId> = BTreeSet::new();
	/// Who is paid elsewhere.
	pub static Payouts: BTreeMap<AccountId, AccountId> = BTreeMap::new();
	/// Who holds which credentials.
	pub static Held: BTreeSet<(AccountId, SkillId)> = BTreeSet::new();
	/// Which judge has ties with which party.
	pub static Tied: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	/// Which two do not sit together.
	pub static Kin: BTreeSet<(AccountId, AccountId)> = BTreeSet::new();
	/// Of whom it was asked whether they have ties with a party.
	pub static Asked: Vec<AccountId> = Vec::new();
	/// Whether no item can be opened.
	pub static RefuseCommitments: bool = false;
	/// What a unit of [`USD`] is worth in units of BTRST, if there is a price.
	pub static Price: Option<Balance> = Some(1);
	/// What happens to rulings.
	pub static Rulings: Execution = Execution::Works;
	/// How often it was tried to execute a ruling.
	pub static Attempts: u32 = 0;
}

pub(super) fn reset_ports() {
	let jurors = (FIRST_JUROR..FIRST_EXPERT).filter(|who| who.is_multiple_of(OUTSIDER));
	Outsiders::set(jurors.chain([BACKER, STRANGER]).collect());
	Suspended::set(BTreeSet::new());
	Payouts::set(BTreeMap::new());
	Held::set(BTreeSet::new());
	Tied::set(BTreeSet::new());
	Kin::set(BTreeSet::new());
	Asked::set(Vec::new());
	RefuseCommitments::set(false);
	Price::set(Some(1));
	Rulings::set(Execution::Works);
	Attempts::set(0);
}

pub struct MockMembership;
impl Membership<AccountId> for MockMembership {
	fn ensure_good_standing(who: &AccountId, _: Role) -> DispatchResult {
		Self::ensure_active(who)
	}

	fn ensure_active(who: &AccountId) -> DispatchResult {
		if !Self::is_member(who) {
			return Err(NOT_MEMBER);
		}
		if Suspended::get().contains(who) {
			return Err(IS_SUSPENDED);
		}
		Ok(())
	}

	fn is_member(who: &AccountId) -> bool {
		!Outsiders::get().contains(who)
	}

	fn payout_account(who: &AccountId) -> AccountId {
		Payouts::get().get(who).copied().unwrap_or(*who)
	}
}

/// `who` is a member from now on, or not any more.
pub fn set_member(who: AccountId, member: bool) {
	Outsiders::mutate(
		|outsiders| if member { outsiders.remove(&who) } else { outsiders.insert(who) },
	);
}

/// `who` is suspended.
pub fn suspend(who: AccountId) {
	Suspended::mutate(|suspended| suspended.insert(who));
}

/// `who` is paid at `to`.
pub fn pay_at(who: AccountId, to: AccountId) {
	Payouts::mutate(|payouts| payouts.insert(who, to));
}

/// The open items of each account. In storage, as `members` keeps them: a call that fails opens
/// nothing.
#[storage_alias]
pub type OpenItems =
	StorageDoubleMap<Mock, Twox64Concat, AccountId, Twox64Concat, Item<AccountId>, ()>;

pub struct MockItemRegistry;
impl ItemRegistry<AccountId> for MockItemRegistry {
	fn open(who: &AccountId, item: Item<AccountId>) -> DispatchResult {
		if RefuseCommitments::get() {
			return Err(REFUSED);
		}
		if !MockMembership::is_member(who) {
			return Err(NOT_MEMBER);
		}
		assert!(!OpenItems::contains_key(who, &item), "{item:?} of {who} is opened twice");
		OpenItems::insert(who, item, ());
		Ok(())
	}

	fn close(who: &AccountId, item: Item<AccountId>) {
		assert!(OpenItems::take(who, &item).is_some(), "{item:?} of {who} is not open");
	}
}

pub struct MockCredentials;
impl Credentials<AccountId> for MockCredentials {
	fn is_offered(skill: SkillId) -> bool {
		skill != NO_SKILL
	}

	fn holds(who: &AccountId, skill: SkillId) -> bool {
		Held::get().contains(&(*who, skill))
	}
}

/// `who` is vetted for `skill`.
pub fn give_credential(who: AccountId, skill: SkillId) {
	Held::mutate(|held| held.insert((who, skill)));
}

/// `who` is not vetted for `skill` any more.
pub fn take_credential(who: AccountId, skill: SkillId) {
	Held::mutate(|held| held.remove(&(who, skill)));
}

pub struct MockConflicts;
impl Conflicts<AccountId> for MockConflicts {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		Asked::mutate(|asked| asked.push(*judge));
		Tied::get().contains(&(*judge, *party))
	}
}

/// `judge` has ties with `party`.
pub fn tied(judge: AccountId, party: AccountId) {
	Tied::mutate(|all| all.insert((judge, party)));
}

pub struct MockKin;
impl Conflicts<AccountId> for MockKin {
	fn in_conflict(judge: &AccountId, party: &AccountId) -> bool {
		Kin::get().contains(&(*judge, *party)) || Kin::get().contains(&(*party, *judge))
	}
}

/// All of these are one operator's, and it shows.
pub fn kin(accounts: &[AccountId]) {
	Kin::mutate(|all| {
		for one in accounts {
			all.extend(accounts.iter().filter(|other| *other != one).map(|other| (*one, *other)));
		}
	});
}

pub struct MockValues;
impl AssetValues<AssetKind, Balance> for MockValues {
	fn value_of(asset: &AssetKind, amount: Balance) -> Option<Balance> {
		match asset {
			AssetKind::Native => Some(amount),
			AssetKind::WithId(_) => Price::get().map(|price| amount.saturating_mul(price)),
		}
	}
}

/// Executes rulings as [`Rulings`] says. What was executed is in storage, as in the real runtime:
/// what fails has changed nothing.
pub struct MockRulings;
impl MockRulings {
	const KEY: &'static [u8] = b"mock:rulings";
	const HALF: &'static [u8] = b"mock:half";
}

impl RulingHandler for MockRulings {
	fn on_ruling(case_id: CaseId, invoice: InvoiceId, kept: Perbill) -> DispatchResult {
		Attempts::mutate(|attempts| *attempts += 1);
		let how = Rulings::get();
		if how == Execution::AsksAgain {
			assert_eq!(advance(case_id), Err(crate::Error::<Test>::CaseNotFound.into()));
		}
		match how {
			Execution::Works | Execution::AsksAgain => {
				let mut all = rulings();
				all.push((case_id, invoice, kept));
				unhashed::put(Self::KEY, &all);
				Ok(())
			},
			Execution::Fails => Err(NOT_EXECUTED),
			Execution::FailsHalfWay => {
				unhashed::put(Self::HALF, &true);
				Err(NOT_EXECUTED)
			},
		}
	}

	fn on_ruling_weight() -> Weight {
		Weight::from_parts(1_000, 0)
	}
}

/// The rulings that were executed, in order.
pub fn rulings() -> Vec<(CaseId, InvoiceId, Perbill)> {
	unhashed::get_or_default(MockRulings::KEY)
}

/// Whether something is left of a ruling that has failed.
pub fn has_half_a_ruling() -> bool {
	unhashed::get_or_default(MockRulings::HALF)
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockBenchmarkHelper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::benchmarking::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn make_member(who: &AccountId) {
		use frame_support::traits::fungible::Mutate;
		Balances::set_balance(who, ENDOWMENT);
		set_member(*who, true);
	}

	fn make_credential(who: &AccountId, skill: SkillId) {
		give_credential(*who, skill);
	}
}
