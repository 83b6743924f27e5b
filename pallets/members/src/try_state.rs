// SPDX-License-Identifier: Apache-2.0

//! Invariants.

use crate::{
	Config, CurrentParameters, HoldReason, Invitations, ItemOf, Members, OpenItems, Pairs, Pallet,
	Referrers, Reputations, Suspensions, Track, UnrelatedClients, MAX_PAIR_CAP,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{ensure, traits::fungible::InspectHold};
use sp_runtime::{traits::BlockNumberProvider, TryRuntimeError};
use talent_primitives::{Balance, OpenRecords, MAX_RATING, MIN_RATING};

impl<T: Config> Pallet<T> {
	/// Checks the invariants of the state:
	/// - the parameters are within their ranges,
	/// - a member has roles and a profile, and exactly the recorded deposit is on hold,
	/// - the open items are exactly those of the records of other pallets, and each member counts
	///   its own,
	/// - every account that ever joined has a record of the first `join`, and no deposit of a
	///   former member is on hold,
	/// - a referrer has joined before the accounts that name it,
	/// - only accounts that ever joined are suspended, each for a reason,
	/// - only accounts that never joined are invited, at most once by each inviter, and exactly
	///   the recorded deposits of inviters are on hold,
	/// - a mean of ratings is between the lowest and the highest rating, the weight of a pair is at
	///   most the highest cap, each side of a pair counts the other, and no record is of a future
	///   day,
	/// - a list of unrelated clients is not empty, and names no client twice and never the talent.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		ensure!(
			CurrentParameters::<T>::get().validate().is_ok(),
			"the members' parameters are out of range"
		);

		Self::members_hold()?;
		Self::open_items_hold()?;
		Self::first_joinings_hold()?;
		Self::suspensions_hold()?;
		Self::invitations_hold()?;
		Self::reputations_hold()?;
		Self::unrelated_clients_hold()
	}

	fn members_hold() -> Result<(), TryRuntimeError> {
		for (account, member) in Members::<T>::iter() {
			ensure!(!member.roles.is_empty(), "a member has no roles");
			ensure!(!member.profile.is_empty(), "a member has no profile");
			ensure!(
				member.payout.as_ref() != Some(&account),
				"a payout account repeats the member's own"
			);
			ensure!(
				Referrers::<T>::contains_key(&account),
				"a member has no record of who brought them"
			);
			ensure!(
				Self::held_from(HoldReason::Membership, &account) == member.deposit,
				"the deposit of a member is not what is held from them"
			);
		}
		Ok(())
	}

	/// Compares open items and records in both directions. Logs an account and item that differ.
	fn open_items_hold() -> Result<(), TryRuntimeError> {
		let differ = |account: &T::AccountId, item: &ItemOf<T>, why: &'static str| {
			log::error!(target: "runtime::members", "{why}: {item:?} of {account:?}");
			TryRuntimeError::from(why)
		};
		let mut records = BTreeSet::new();
		for (account, item) in T::OpenRecords::open_records() {
			ensure!(
				OpenItems::<T>::contains_key(&account, &item),
				differ(&account, &item, "a record binds a member and is no open item")
			);
			ensure!(
				records.insert((account.clone(), item.clone())),
				differ(&account, &item, "two records are the same open item")
			);
		}
		let mut counts = BTreeMap::new();
		for (account, item) in OpenItems::<T>::iter_keys() {
			ensure!(
				Members::<T>::contains_key(&account),
				differ(&account, &item, "an open item of an account that is no member")
			);
			let count = counts.entry(account.clone()).or_insert(0_u32);
			*count = count.saturating_add(1);
			let entry = (account, item);
			ensure!(
				records.contains(&entry),
				differ(&entry.0, &entry.1, "an open item has no record")
			);
		}
		for (account, member) in Members::<T>::iter() {
			if member.open_items != counts.get(&account).copied().unwrap_or_default() {
				let why = "a member miscounts the open items";
				log::error!(target: "runtime::members", "{why}: {account:?}");
				return Err(why.into());
			}
		}
		Ok(())
	}

	fn first_joinings_hold() -> Result<(), TryRuntimeError> {
		let now = T::BlockNumberProvider::current_block_number();
		for (account, first) in Referrers::<T>::iter() {
			ensure!(first.since <= now, "somebody has joined in the future");
			ensure!(
				Members::<T>::contains_key(&account)
					|| Self::held_from(HoldReason::Membership, &account) == 0,
				"a deposit is still held from somebody who left"
			);
			if let Some(referrer) = first.referrer {
				ensure!(referrer != account, "somebody is their own referrer");
				let before = Referrers::<T>::get(&referrer).ok_or("a referrer has never joined")?;
				ensure!(before.since <= first.since, "a referrer has joined later");
			}
		}
		Ok(())
	}

	fn suspensions_hold() -> Result<(), TryRuntimeError> {
		for (account, reason) in Suspensions::<T>::iter() {
			ensure!(
				Referrers::<T>::contains_key(&account),
				"somebody is suspended who never joined"
			);
			ensure!(!reason.is_empty(), "a suspension has no reason");
		}
		Ok(())
	}

	fn invitations_hold() -> Result<(), TryRuntimeError> {
		let mut deposits = BTreeMap::<T::AccountId, Balance>::new();
		for (account, invitations) in Invitations::<T>::iter() {
			ensure!(!invitations.is_empty(), "a list of invitations is empty");
			ensure!(!Referrers::<T>::contains_key(&account), "somebody is invited who has joined");
			let inviters = invitations.iter().map(|invitation| &invitation.inviter);
			ensure!(
				inviters.collect::<BTreeSet<_>>().len() == invitations.len(),
				"somebody is invited twice by the same member"
			);
			for invitation in invitations {
				ensure!(invitation.gift > 0, "an invitation has no gift");
				let deposit = deposits.entry(invitation.inviter).or_default();
				*deposit = deposit.saturating_add(invitation.deposit);
			}
		}
		ensure!(deposits.keys().all(Referrers::<T>::contains_key), "an inviter has never joined");
		for account in Referrers::<T>::iter_keys() {
			ensure!(
				Self::held_from(HoldReason::Invitation, &account)
					== deposits.get(&account).copied().unwrap_or_default(),
				"the deposits for invitations are not what is held from the inviter"
			);
		}
		Ok(())
	}

	fn reputations_hold() -> Result<(), TryRuntimeError> {
		let today = Self::today();
		let mut counterparties = BTreeMap::<T::AccountId, (u32, u32)>::new();
		for (client, talent, pair) in Pairs::<T>::iter() {
			ensure!(client != talent, "somebody has worked for themselves");
			ensure!(pair.counted <= MAX_PAIR_CAP, "more counts between two accounts than can");
			ensure!(pair.updated <= today, "a pair was written in the future");
			let given = &mut counterparties.entry(client).or_default().1;
			*given = given.saturating_add(1);
			let done = &mut counterparties.entry(talent).or_default().0;
			*done = done.saturating_add(1);
		}
		for (account, (done, given)) in counterparties {
			let record = Reputations::<T>::get(account);
			// Pairs may be forgotten, so there can be fewer.
			ensure!(
				done <= record.done.counterparties && given <= record.given.counterparties,
				"a counterparty is not remembered"
			);
		}
		for record in Reputations::<T>::iter_values() {
			for track in [record.done, record.given] {
				ensure!(track.updated <= today, "a reputation was written in the future");
				ensure!(Self::mean_is_a_rating(&track), "a mean of ratings is none");
				ensure!(
					track.counterparties > 0 || (track.contracts == 0 && track.volume == 0),
					"somebody has worked with nobody"
				);
			}
		}
		Ok(())
	}

	fn unrelated_clients_hold() -> Result<(), TryRuntimeError> {
		for (talent, clients) in UnrelatedClients::<T>::iter() {
			ensure!(!clients.is_empty(), "a list of unrelated clients is empty");
			ensure!(!clients.contains(&talent), "somebody is their own client");
			ensure!(
				clients.iter().collect::<BTreeSet<_>>().len() == clients.len(),
				"a client is counted twice"
			);
		}
		Ok(())
	}

	fn mean_is_a_rating(track: &Track) -> bool {
		let times = |rating| track.weight.saturating_mul(u128::from(rating));
		(times(MIN_RATING)..=times(MAX_RATING)).contains(&track.score)
	}

	fn held_from(reason: HoldReason, account: &T::AccountId) -> Balance {
		T::Deposits::balance_on_hold(&reason.into(), account)
	}
}
