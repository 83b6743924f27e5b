// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod dispatchable_impls;
mod impls;
mod try_state;
// Code that codec generates for enums; no type here casts.
#[allow(clippy::cast_possible_truncation)]
mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

#[frame_support::pallet]
// Code that FRAME and codec generate; this module only declares.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::fungible};
	use frame_system::pallet_prelude::*;
	use talent_primitives::{Balance, ContentId, Roles};

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Where the deposit of a member is held.
		type Deposits: fungible::MutateHold<
			Self::AccountId,
			Reason = Self::RuntimeHoldReason,
			Balance = Balance,
		>;

		/// The reasons for holds of the whole runtime.
		type RuntimeHoldReason: From<HoldReason>;

		/// Who changes the parameters.
		type GovernanceOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who suspends and reinstates.
		type CouncilOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// What calls cost.
		type WeightInfo: WeightInfo;
	}

	/// A member as this runtime stores one.
	pub type MemberOf<T> = crate::Member<<T as frame_system::Config>::AccountId>;

	/// Why this pallet holds coins.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The deposit of a member, until they leave.
		#[codec(index = 0)]
		Membership,
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

	/// Who is suspended, and where the reason can be read. A mark outlives membership.
	#[pallet::storage]
	pub type Suspensions<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, ContentId, OptionQuery>;

	/// Who has ever joined, and who brought them, if anybody. Never removed: it keeps the referrer fixed for good.
	#[pallet::storage]
	pub type Referrers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Option<T::AccountId>, OptionQuery>;

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

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account has joined.
		MemberJoined {
			/// The new member.
			account: T::AccountId,
			/// What they may do.
			roles: Roles,
			/// Where their profile can be read.
			profile: ContentId,
			/// Who brought them: fixed for good.
			referrer: Option<T::AccountId>,
			/// What is held from them until they leave.
			deposit: Balance,
		},
		/// A member has replaced roles and profile.
		ProfileUpdated {
			/// The member.
			account: T::AccountId,
			/// What they may do from now on.
			roles: Roles,
			/// Where their profile can be read.
			profile: ContentId,
		},
		/// A member has said where their pay goes.
		PayoutAccountSet {
			/// The member.
			account: T::AccountId,
			/// Where pay goes from now on; `None` is the member's own account.
			payout: Option<T::AccountId>,
		},
		/// A member has left.
		MemberLeft {
			/// The former member.
			account: T::AccountId,
			/// What was given back to them.
			deposit: Balance,
		},
		/// A member, or former member, was suspended: no new commitments.
		MemberSuspended {
			/// The member, or former member.
			account: T::AccountId,
			/// Where the reason can be read.
			reason: ContentId,
		},
		/// A suspension was lifted.
		MemberReinstated {
			/// The member, or former member.
			account: T::AccountId,
		},
		/// Governance has changed the parameters.
		ParametersChanged {
			/// Until now.
			old: Parameters,
			/// From now on.
			new: Parameters,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The account has not joined. To be suspended, it must have joined once.
		NotMember,
		/// The account has joined already.
		AlreadyMember,
		/// The account is suspended.
		Suspended,
		/// The account is suspended already.
		AlreadySuspended,
		/// The account is not suspended.
		NotSuspended,
		/// The member does not have the role that this takes.
		RoleMissing,
		/// The set of roles is empty.
		NoRoles,
		/// The content address of the profile is empty.
		ProfileEmpty,
		/// The content address of the reason is empty.
		ReasonEmpty,
		/// Nobody refers themselves.
		ReferrerIsSelf,
		/// The referrer has not joined.
		ReferrerNotMember,
		/// The referrer is suspended.
		ReferrerSuspended,
		/// Who brought this account was settled when it first joined.
		ReferrerFixed,
		/// Jobs, contracts, cases or the like still bind the member.
		CommitmentsOpen,
		/// The count of open things cannot grow.
		TooManyCommitments,
		/// The deposit is outside of its range.
		DepositOutOfRange,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Joins the network. The referrer is settled by the first time an account joins and never changes: whoever
		/// joins again may repeat it or leave it out.
		///
		/// ## Origin
		/// Signed by the account that joins. The deposit is held from it.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberJoined`].
		///
		/// ## Errors
		/// - [`Error::AlreadyMember`], [`Error::Suspended`] (a former member whose suspension lasts)
		/// - [`Error::NoRoles`], [`Error::ProfileEmpty`]
		/// - [`Error::ReferrerIsSelf`], [`Error::ReferrerNotMember`], [`Error::ReferrerSuspended`],
		///   [`Error::ReferrerFixed`]
		/// - whatever the ledger answers when the deposit cannot be held
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(
			origin: OriginFor<T>,
			roles: Roles,
			profile: ContentId,
			referrer: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join(&who, roles, profile, referrer)
		}

		/// Replaces roles and profile. A role that is dropped ends no commitment made under it: it is asked for when
		/// something new is begun, and only then.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ProfileUpdated`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		/// - [`Error::NoRoles`], [`Error::ProfileEmpty`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_profile())]
		pub fn update_profile(
			origin: OriginFor<T>,
			roles: Roles,
			profile: ContentId,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_profile(who, roles, profile)
		}

		/// Says where pay goes from now on, also pay for work that was begun before. `None` is the member's own
		/// account.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::PayoutAccountSet`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_payout_account())]
		pub fn set_payout_account(
			origin: OriginFor<T>,
			account: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_payout_account(who, account)
		}

		/// Leaves the network and gets the deposit back, all of what was held when joining.
		///
		/// ## Origin
		/// Signed by the member, suspended or not.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberLeft`].
		///
		/// ## Errors
		/// - [`Error::NotMember`]
		/// - [`Error::CommitmentsOpen`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who)
		}

		/// Suspends a member: they begin nothing new until reinstated. What binds them already goes on, and what is
		/// owed to them is paid. Whoever has left can be suspended too, and then does not join again until reinstated.
		///
		/// ## Origin
		/// The council.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberSuspended`].
		///
		/// ## Errors
		/// - [`Error::NotMember`] (has never joined), [`Error::AlreadySuspended`]
		/// - [`Error::ReasonEmpty`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			account: T::AccountId,
			reason: ContentId,
		) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_suspend(account, reason)
		}

		/// Lifts a suspension, also that of somebody who has left since.
		///
		/// ## Origin
		/// The council.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::MemberReinstated`].
		///
		/// ## Errors
		/// - [`Error::NotSuspended`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			T::CouncilOrigin::ensure_origin(origin)?;
			Self::do_reinstate(account)
		}

		/// Changes the parameters. Deposits that are held already stay as they are.
		///
		/// ## Origin
		/// Governance.
		///
		/// ## Complexity
		/// O(1).
		///
		/// ## Emits
		/// [`Event::ParametersChanged`].
		///
		/// ## Errors
		/// - [`Error::DepositOutOfRange`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_parameters())]
		pub fn set_parameters(origin: OriginFor<T>, parameters: Parameters) -> DispatchResult {
			T::GovernanceOrigin::ensure_origin(origin)?;
			Self::do_set_parameters(parameters)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The record of a member.
		pub fn member(account: T::AccountId) -> Option<MemberOf<T>> {
			Members::<T>::get(account)
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
			Referrers::<T>::get(account).flatten()
		}

		/// What governance may change, as it is now.
		pub fn parameters() -> Parameters {
			CurrentParameters::<T>::get()
		}
	}
}
