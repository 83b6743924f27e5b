// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod dispatchable_impls;
mod errors;
mod events;
mod impls;
pub mod math;
#[cfg(test)]
mod mock;
pub mod parameters;
pub mod reputation;
#[cfg(test)]
mod tests;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
pub mod types;
pub mod weights;

pub use pallet::*;
pub use parameters::*;
pub use reputation::*;
pub use types::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;

#[import_section(calls::calls)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, UnixTime},
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::BlockNumberProvider;
	use talent_primitives::{
		Balance, ContentId, Item, OpenRecords, Roles, WorkSide, MAX_UNRELATED_CLIENTS,
	};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The chain's own coin: what deposits are held in, and what newcomers are given.
		type Deposits: fungible::MutateHold<
				Self::AccountId,
				Reason = Self::RuntimeHoldReason,
				Balance = Balance,
			> + fungible::Mutate<Self::AccountId>;

		/// The reasons for holds of the whole runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who suspends and reinstates.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The clock by which it is recorded since when somebody belongs, in blocks.
		type BlockNumberProvider: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;

		/// The clock by which reputation fades: which UTC day it is.
		type Time: UnixTime;

		/// The pallets that open and close items: jobs, referrals, screening and jury. Only
		/// `try_state` asks.
		type OpenRecords: OpenRecords<Self::AccountId>;

		/// The most invitations of one account that are on record at once. At least 1.
		#[pallet::constant]
		type MaxInvitations: Get<u32>;

		/// What calls cost.
		type WeightInfo: WeightInfo;

		/// Makes the world that benchmarks need.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper;
	}

	/// A member as this runtime stores one.
	pub type MemberOf<T> = crate::Member<<T as frame_system::Config>::AccountId>;
	/// The first joining of an account as this runtime stores it.
	pub type FirstJoiningOf<T> =
		FirstJoining<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
	/// A record that binds a member, as this runtime stores it.
	pub type ItemOf<T> = Item<<T as frame_system::Config>::AccountId>;
	/// All invitations of one account.
	pub type InvitationsOf<T> = BoundedVec<
		Invitation<<T as frame_system::Config>::AccountId>,
		<T as Config>::MaxInvitations,
	>;

	/// Clients of one talent, unrelated to the talent and to each other.
	pub type UnrelatedClientsOf<T> =
		BoundedVec<<T as frame_system::Config>::AccountId, ConstU32<MAX_UNRELATED_CLIENTS>>;

	/// Why this pallet holds coins.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of a member, until they leave.
		#[codec(index = 0)]
		Membership,
		/// The deposits of an inviter, each until whom they invited joins or they take the invitation back.
		#[codec(index = 1)]
		Invitation,
	}

	/// The storage version of this code.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What governance may change.
	#[pallet::storage]
	pub type CurrentParameters<T> = StorageValue<_, Parameters, ValueQuery>;

	/// Who belongs, and how.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, MemberOf<T>, OptionQuery>;

	/// The open items of each member: what binds the account and keeps it from leaving.
	/// [`Member::open_items`] counts them.
	#[pallet::storage]
	pub type OpenItems<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		ItemOf<T>,
		(),
		OptionQuery,
	>;

	/// Who is suspended, and where the reason can be read. A mark outlives membership.
	#[pallet::storage]
	pub type Suspensions<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ContentId, OptionQuery>;

	/// Who has ever joined, since when, and who brought them, if anybody. Never changed and never removed: it keeps the
	/// referrer fixed for good.
	#[pallet::storage]
	pub type Referrers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, FirstJoiningOf<T>, OptionQuery>;

	/// Who was given a starting balance by whom and has not joined yet. Never an empty list.
	#[pallet::storage]
	pub type Invitations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, InvitationsOf<T>, ValueQuery>;

	/// What is remembered of an account's work. Never removed: whoever leaves and joins again washes nothing off.
	#[pallet::storage]
	pub type Reputations<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, TrackRecord, ValueQuery>;

	/// What counted between a client and a talent, in this order.
	#[pallet::storage]
	pub type Pairs<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Blake2_128Concat,
		T::AccountId,
		Pair,
		OptionQuery,
	>;

	/// The first clients of a talent under whose contracts something counted, related neither to the talent nor to each
	/// other when it did. Never an empty list.
	#[pallet::storage]
	pub type UnrelatedClients<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, UnrelatedClientsOf<T>, ValueQuery>;

	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// What governance may change later.
		pub parameters: Parameters,
		/// Who belongs from the start: account, roles, the bytes of the profile's content address, and the referrer,
		/// who must stand earlier in the list. Each needs the deposit in free coins.
		pub members: Vec<(T::AccountId, Roles, Vec<u8>, Option<T::AccountId>)>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		// A chain with a genesis that does not hold must not start.
		#[allow(clippy::panic)]
		fn build(&self) {
			assert!(
				self.parameters.validate().is_ok(),
				"the members' parameters are out of their ranges: {:?}",
				self.parameters
			);
			CurrentParameters::<T>::put(&self.parameters);
			for (who, roles, profile, referrer) in &self.members {
				let Ok(profile) = ContentId::try_from(profile.clone()) else {
					panic!("the profile of {who:?} is too long for a content address");
				};
				if let Err(error) = Pallet::<T>::do_join(who, *roles, profile, referrer.clone()) {
					panic!("{who:?} cannot be a member from the start: {error:?}");
				}
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxInvitations::get() > 0, "nobody could be invited");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The record of a member.
		pub fn member(account: T::AccountId) -> Option<MemberOf<T>> {
			Members::<T>::get(account)
		}

		/// A page of the open items of an account: what binds the account and keeps it from
		/// leaving.
		///
		/// Items come in the order of the storage keys, which has no meaning: those after `after`,
		/// or from the first one on. The page has at most `limit` items, and never more than
		/// [`MAX_ITEMS_PER_PAGE`]; a shorter page is the last one.
		///
		/// `after` is the last item of the page before and need not be open any more. Items may be
		/// opened and closed between two pages: an item that is open all the while is in exactly
		/// one page, every other item in at most one.
		///
		/// ## Complexity
		/// One read for each item of the page, and one more.
		pub fn open_items(
			account: T::AccountId,
			after: Option<ItemOf<T>>,
			limit: u32,
		) -> Vec<ItemOf<T>> {
			Self::items_after(account, after, limit)
		}

		/// What an account may do now.
		pub fn standing(account: T::AccountId) -> Standing {
			let suspension = Suspensions::<T>::get(&account);
			match (Members::<T>::contains_key(&account), suspension) {
				(true, None) => Standing::Good,
				(true, Some(reason)) => Standing::Suspended { reason },
				(false, None) => Standing::NotMember,
				(false, Some(reason)) => Standing::Barred { reason },
			}
		}

		/// Who brought an account, whether or not either of them still belongs.
		pub fn referrer(account: T::AccountId) -> Option<T::AccountId> {
			Referrers::<T>::get(account)?.referrer
		}

		/// When an account joined for the first time, and who brought it, whether or not either still belongs.
		pub fn first_joining(account: T::AccountId) -> Option<FirstJoiningOf<T>> {
			Referrers::<T>::get(account)
		}

		/// Who has given an account a starting balance, if it has not joined yet.
		pub fn invitations(account: T::AccountId) -> InvitationsOf<T> {
			Invitations::<T>::get(account)
		}

		/// The least that whoever invites must give now, in units of BTRST: a minimum balance, the deposit of a member,
		/// and some for fees.
		pub fn minimum_gift() -> Balance {
			Self::minimum_gift_of(&CurrentParameters::<T>::get())
		}

		/// The reputation of an account as it is today, whether or not it belongs now.
		pub fn reputation(account: T::AccountId) -> ReputationSummary {
			let half_life = CurrentParameters::<T>::get().half_life;
			Reputations::<T>::get(account).summary(Self::today(), half_life)
		}

		/// What counts today of the contracts of a client with a talent, in units of BTRST; `None` if nothing ever did,
		/// or it was forgotten. Of the fee lost on their next one counts at most what this leaves up to the cap.
		pub fn counted(client: T::AccountId, talent: T::AccountId) -> Option<Balance> {
			let half_life = CurrentParameters::<T>::get().half_life;
			let pair = Pairs::<T>::get(client, talent)?;
			Some(pair.at(Self::today(), half_life).counted)
		}

		/// The first clients of an account under whose contracts something counted, related neither to the account nor to each
		/// other: at most [`MAX_UNRELATED_CLIENTS`].
		pub fn unrelated_clients(account: T::AccountId) -> UnrelatedClientsOf<T> {
			UnrelatedClients::<T>::get(account)
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
