// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of calls and of the port `Reputation`, each on its worst case.

// A benchmark that cannot be set up panics. FRAME's code for components computes in floats.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::expect_used,
	clippy::float_arithmetic,
	clippy::unwrap_used
)]

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{fungible::Unbalanced, tokens::Precision, EnsureOrigin, Get};
use frame_system::RawOrigin;
use talent_primitives::{
	time::{UtcDay, MILLISECONDS_PER_DAY},
	Balance, ContentId, EndedContract, Moment, Reputation, Roles, WorkSide, MAX_CONTENT_ID,
	MAX_RATING, MAX_UNRELATED_CLIENTS,
};

/// Fixtures that this pallet cannot make by itself.
pub trait BenchmarkHelper {
	/// Sets the clock of days, in milliseconds since 1970.
	fn set_time(moment: Moment);
}

/// The day on which benchmarks begin.
const FIRST_DAY: UtcDay = 20_000;

fn set_day<T: Config>(day: UtcDay) {
	T::BenchmarkHelper::set_time(Moment::from(day) * MILLISECONDS_PER_DAY);
}

/// Returns the longest content address.
fn content() -> ContentId {
	vec![7; MAX_CONTENT_ID as usize].try_into().expect("it is not longer than allowed")
}

/// Makes an account with coins for all deposits and gifts.
fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	fund::<T>(&who);
	who
}

fn fund<T: Config>(who: &T::AccountId) {
	let enough = Pallet::<T>::minimum_gift() * 100;
	T::Deposits::increase_balance(who, enough, Precision::Exact).expect("it can be funded");
}

fn joined<T: Config>(name: &'static str, referrer: Option<T::AccountId>) -> T::AccountId {
	let who = funded::<T>(name);
	Pallet::<T>::do_join(&who, Roles::TALENT, content(), referrer).expect("it can join");
	who
}

/// Makes a newcomer with invitations of so many members.
fn invited<T: Config>(invitations: u32) -> T::AccountId {
	let newcomer: T::AccountId = account("newcomer", 0, 0);
	for index in 0..invitations {
		let inviter = account("inviter", index, 0);
		fund::<T>(&inviter);
		Pallet::<T>::do_join(&inviter, Roles::TALENT, content(), None).expect("it can join");
		let gift = Pallet::<T>::minimum_gift();
		Pallet::<T>::do_invite(inviter, newcomer.clone(), gift).expect("it can invite");
	}
	newcomer
}

/// Records one unrelated client of `talent` less than the maximum, each with another referrer and
/// another payout account. This is the worst case of one more client: all ties to each recorded
/// client are checked, then the new client is recorded.
pub fn know_clients<T: Config>(talent: &T::AccountId) {
	let known = (1..MAX_UNRELATED_CLIENTS).map(|index| {
		let [referrer, client] = ["known clients referrer", "known client"].map(|name| {
			let who: T::AccountId = account(name, index, 0);
			fund::<T>(&who);
			who
		});
		for (who, referrer) in [(&referrer, None), (&client, Some(referrer.clone()))] {
			if !Members::<T>::contains_key(who) {
				Pallet::<T>::do_join(who, Roles::CLIENT, content(), referrer).expect("it can join");
			}
		}
		let payout = account("known clients payout", index, 0);
		Pallet::<T>::do_set_payout_account(client.clone(), Some(payout)).expect("it is a member");
		client
	});
	UnrelatedClients::<T>::insert(talent, UnrelatedClientsOf::<T>::truncate_from(known.collect()));
}

/// Returns a contract that has ended today, with a weight above the cap.
fn ended<T: Config>() -> EndedContract<T::AccountId, Balance> {
	let cap = CurrentParameters::<T>::get().pair_cap;
	EndedContract {
		client: account("client", 0, 0),
		talent: account("talent", 0, 0),
		volume: cap * 7,
		non_recoverable: cap * 4 / 3,
	}
}

/// Gives both sides of a contract a full reputation that has faded by a part of a half-life.
fn remembered<T: Config>() {
	set_day::<T>(FIRST_DAY);
	CurrentParameters::<T>::put(Parameters::default());
	let contract = ended::<T>();
	let weight = Pallet::<T>::on_contract_ended(&contract);
	for (who, side) in [(&contract.client, WorkSide::Given), (&contract.talent, WorkSide::Done)] {
		Pallet::<T>::on_reviewed(who, side, MAX_RATING, weight);
		Pallet::<T>::on_dispute_lost(who, side);
	}
	set_day::<T>(FIRST_DAY + 179);
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn join(i: Linear<0, { T::MaxInvitations::get() }>) {
		let referrer = joined::<T>("referrer", None);
		let who = invited::<T>(i);
		fund::<T>(&who);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Roles::TALENT, content(), Some(referrer.clone()));

		assert!(Members::<T>::contains_key(&who));
		assert_eq!(Referrers::<T>::get(&who).unwrap().referrer, Some(referrer));
		assert!(!Invitations::<T>::contains_key(&who));
	}

	#[benchmark]
	fn update_profile() {
		let who = joined::<T>("who", None);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Roles::CLIENT, content());

		assert_eq!(Members::<T>::get(&who).unwrap().roles, Roles::CLIENT);
	}

	#[benchmark]
	fn set_payout_account() {
		let who = joined::<T>("who", None);
		let payout: T::AccountId = account("payout", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), Some(payout.clone()));

		assert_eq!(Members::<T>::get(&who).unwrap().payout, Some(payout));
	}

	#[benchmark]
	fn leave() {
		let referrer = joined::<T>("referrer", None);
		let who = joined::<T>("who", Some(referrer));

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()));

		assert!(!Members::<T>::contains_key(&who));
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let origin =
			T::CouncilOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let who = joined::<T>("who", None);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), content());

		assert!(Suspensions::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn reinstate() -> Result<(), BenchmarkError> {
		let origin =
			T::CouncilOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let who = joined::<T>("who", None);
		Pallet::<T>::do_suspend(who.clone(), content())?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Suspensions::<T>::contains_key(&who));
		Ok(())
	}

	#[benchmark]
	fn set_parameters() -> Result<(), BenchmarkError> {
		let origin = T::GovernanceOrigin::try_successful_origin()
			.map_err(|()| BenchmarkError::Weightless)?;
		let parameters = Parameters { deposit: MAX_DEPOSIT, ..Default::default() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, parameters.clone());

		assert_eq!(CurrentParameters::<T>::get(), parameters);
		Ok(())
	}

	#[benchmark]
	fn invite() {
		let newcomer = invited::<T>(T::MaxInvitations::get() - 1);
		let inviter = joined::<T>("last", None);
		let gift = Pallet::<T>::minimum_gift();

		#[extrinsic_call]
		_(RawOrigin::Signed(inviter), newcomer.clone(), gift);

		assert_eq!(Invitations::<T>::get(&newcomer).len(), T::MaxInvitations::get() as usize);
	}

	#[benchmark]
	fn withdraw_invitation() {
		let newcomer = invited::<T>(T::MaxInvitations::get());
		let inviter: T::AccountId = account("inviter", T::MaxInvitations::get() - 1, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(inviter), newcomer.clone());

		assert_eq!(Invitations::<T>::get(&newcomer).len() + 1, T::MaxInvitations::get() as usize);
	}

	#[benchmark]
	fn forget_pair() {
		remembered::<T>();
		let EndedContract { client, talent, .. } = ended::<T>();
		let wait = CurrentParameters::<T>::get().half_life * HALF_LIVES_TO_FORGET;
		set_day::<T>(FIRST_DAY + wait);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("anybody", 0, 0)), client.clone(), talent.clone());

		assert!(!Pairs::<T>::contains_key(&client, &talent));
	}

	/// [`Reputation::on_contract_ended`] for a pair without a record, so that the client is checked
	/// against all unrelated clients of the talent.
	#[benchmark]
	fn contract_ended() {
		remembered::<T>();
		let contract = ended::<T>();
		let EndedContract { client, talent, .. } = &contract;
		Pairs::<T>::remove(client, talent);
		know_clients::<T>(talent);
		let weight;

		#[block]
		{
			weight = Pallet::<T>::on_contract_ended(&contract);
		}

		assert!(weight > 0 && weight < contract.non_recoverable);
		let known = UnrelatedClients::<T>::get(talent);
		assert_eq!((known.last(), known.is_full()), (Some(client), true));
	}

	/// [`Reputation::on_reviewed`]. [`Reputation::on_dispute_lost`] has the same weight.
	#[benchmark]
	fn reviewed() {
		remembered::<T>();
		let talent = ended::<T>().talent;
		let before = Reputations::<T>::get(&talent).done.updated;

		#[block]
		{
			Pallet::<T>::on_reviewed(&talent, WorkSide::Done, MAX_RATING, 1);
		}

		assert!(Reputations::<T>::get(&talent).done.updated > before);
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
