// SPDX-License-Identifier: Apache-2.0

//! Pay for service in a case, and the deposits that cover it. A deposit is never less than the pay
//! that its panel can cost.

use crate::{
	math, Appeal, Ballot, Basis, CaseOf, CaseTerms, Config, Event, HoldReason, Involved, Pallet,
	Round, Side, Stake, State,
};
use alloc::vec::Vec;
use sp_runtime::Perbill;
use talent_primitives::{holds::Holds, purse::Purse, Balance, CaseId, Membership, NATIVE};

/// The kind of a service that is paid.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ServiceKind {
	/// A commitment that a settlement has kept from being revealed.
	Commitment,
	/// A vote.
	Vote,
	/// A vote near the final ruling.
	Bonus,
	/// A testimony.
	Testimony,
	/// The organisation of the case.
	Organisation,
}

/// The pay of one account for one service.
struct Wage<AccountId> {
	who: AccountId,
	work: ServiceKind,
	/// The pay, in BTRST units.
	amount: Balance,
}

impl<T: Config> Pallet<T> {
	/// Pays for every service, and refunds the rest of the deposits.
	///
	/// | | claimant's deposit | deposit of an appeal |
	/// |---|---|---|
	/// | settlement | pays the first panel; then the pot | pays the second panel; then the pot |
	/// | claim accepted | nothing is owed | there is none |
	/// | ruling | the share that the respondent keeps is forfeited | forfeited, or refunded |
	///
	/// The deposit of an appeal is refunded when the ruling is better for its side, or when no
	/// juror of the second panel has voted. When the pot cannot pay, more of a deposit is
	/// forfeited.
	pub(crate) fn pay_and_refund(case_id: CaseId, case: &CaseOf<T>, kept: Perbill, basis: Basis) {
		let first = Self::wages_of_first(case, kept, basis);
		let second = Self::wages_of_second(case);
		let total =
			case.stakes.iter().fold(0, |sum: Balance, stake| sum.saturating_add(stake.amount));
		let lost = match basis {
			Basis::Settlement => cost(&first).min(total),
			Basis::Acceptance => 0,
			// All was claimed: what the respondent keeps was claimed in vain.
			_ => kept.mul_ceil(total),
		};
		Self::refund_side(case_id, case, case.stakes.to_vec(), lost, first);

		if let Some(Appeal { side, stake }) = &case.appeal {
			let won = case.first.as_ref().is_some_and(|first| is_better(*side, first.kept, kept));
			let lost = match basis {
				Basis::Settlement => cost(&second).min(stake.amount),
				// Where nobody has looked at it again, nobody has found it groundless.
				_ if won || second.is_empty() => 0,
				_ => stake.amount,
			};
			Self::refund_side(case_id, case, Vec::from([stake.clone()]), lost, second);
		}
	}

	/// Forfeits `lost` of `stakes` to the pot, and more if the pot could not pay `wages` otherwise;
	/// pays `wages`; refunds the rest of `stakes`.
	fn refund_side(
		case_id: CaseId,
		case: &CaseOf<T>,
		mut stakes: Vec<Stake<T::AccountId>>,
		lost: Balance,
		wages: Vec<Wage<T::AccountId>>,
	) {
		let missing = cost(&wages).saturating_sub(Self::free_pot().saturating_add(lost));
		Self::forfeit(case_id, &mut stakes, lost.saturating_add(missing));
		Self::pay(case_id, wages);
		for Stake { who, amount } in stakes {
			if case.side_of(&who).is_none() {
				Involved::<T>::remove(&who, case_id);
			}
			if amount > 0 {
				Self::release(HoldReason::Deposit, &who, amount);
				Self::deposit_event(Event::DepositReturned { case_id, account: who, amount });
			}
		}
	}

	/// Forfeits `amount` of `stakes` to the pot, one stake after the other.
	fn forfeit(case_id: CaseId, stakes: &mut [Stake<T::AccountId>], amount: Balance) {
		let mut left = amount;
		for stake in stakes {
			let leg = stake.amount.min(left);
			if leg == 0 {
				continue;
			}
			left = left.saturating_sub(leg);
			stake.amount = stake.amount.saturating_sub(leg);
			let amount = Self::take_deposit(&stake.who, leg);
			Self::deposit_event(Event::DepositForfeited {
				case_id,
				asset: NATIVE,
				from: stake.who.clone(),
				to: Self::account(),
				amount,
			});
		}
	}

	/// Pays `wages` from the pot, and adds the services to the public records.
	fn pay(case_id: CaseId, wages: Vec<Wage<T::AccountId>>) {
		let mut left = Self::free_pot();
		for Wage { who, work, amount } in wages {
			Self::remember(&who, |record| {
				let count = match work {
					ServiceKind::Commitment => return,
					ServiceKind::Vote => &mut record.voted,
					ServiceKind::Bonus => &mut record.rewarded,
					ServiceKind::Testimony => &mut record.testified,
					ServiceKind::Organisation => &mut record.organised,
				};
				*count = count.saturating_add(1);
			});
			// The deposits cover all of it; unclaimed amounts are not touched.
			let amount = amount.min(left);
			left = left.saturating_sub(amount);
			let to = T::Membership::payout_account(&who);
			if Self::pay_or_keep(&to, &who, amount) {
				Self::tell_of_pay(case_id, who, work, to, amount);
			}
		}
	}

	fn tell_of_pay(
		case_id: CaseId,
		who: T::AccountId,
		work: ServiceKind,
		to: T::AccountId,
		amount: Balance,
	) {
		let (asset, from) = (NATIVE, Self::account());
		Self::deposit_event(match work {
			ServiceKind::Commitment | ServiceKind::Vote => {
				Event::JurorPaid { case_id, juror: who, asset, from, to, amount }
			},
			ServiceKind::Bonus => {
				Event::JurorRewarded { case_id, juror: who, asset, from, to, amount }
			},
			ServiceKind::Testimony => {
				Event::EyewitnessPaid { case_id, who, asset, from, to, amount }
			},
			ServiceKind::Organisation => {
				Event::ArbitratorPaid { case_id, arbitrator: who, asset, from, to, amount }
			},
		});
	}

	/// Returns the pay for every service up to the first ruling.
	fn wages_of_first(case: &CaseOf<T>, kept: Perbill, basis: Basis) -> Vec<Wage<T::AccountId>> {
		let terms = &case.terms;
		let mut wages = match &case.first {
			Some(first) => Self::wages_of_votes(case, first, kept, basis),
			None if case.appeal.is_none() => Self::wages_of_seated(case, terms.juror_pay),
			None => Vec::new(),
		};
		let witnesses = case.made_statements().flat_map(|made| made.witnesses.iter());
		wages.extend(witnesses.filter(|witness| witness.reasonable.is_some()).map(|witness| {
			let who = witness.who.clone();
			Wage { who, work: ServiceKind::Testimony, amount: terms.eyewitness_pay }
		}));
		let served = case.arbitrator.iter().filter(|assigned| assigned.served);
		wages.extend(served.map(|assigned| {
			let who = assigned.who.clone();
			Wage { who, work: ServiceKind::Organisation, amount: terms.arbitrator_pay }
		}));
		wages
	}

	/// Returns the pay of the first panel after its ruling. An overruled juror is paid without the
	/// bonus.
	fn wages_of_votes(
		case: &CaseOf<T>,
		first: &Round<T::AccountId>,
		kept: Perbill,
		basis: Basis,
	) -> Vec<Wage<T::AccountId>> {
		let CaseTerms { juror_pay, juror_bonus, bonus_band, neutral_band, .. } = case.terms;
		let was_voted = matches!(basis, Basis::Votes | Basis::AllVotes);
		let stands = case.appeal.is_none() || math::is_confirmed(first.kept, kept, bonus_band);
		let mut wages = Vec::new();
		for vote in &first.votes {
			let who = vote.juror.clone();
			wages.push(Wage { who: who.clone(), work: ServiceKind::Vote, amount: juror_pay });
			let is_near = math::is_rewarded(vote.kept, kept, bonus_band, neutral_band);
			if was_voted && stands && is_near {
				wages.push(Wage { who, work: ServiceKind::Bonus, amount: juror_bonus });
			}
		}
		wages
	}

	/// Returns the pay of the second panel. There is no bonus, because a bonus for a vote near the
	/// final ruling would pay for repeating the first ruling.
	fn wages_of_second(case: &CaseOf<T>) -> Vec<Wage<T::AccountId>> {
		if case.appeal.is_some() {
			Self::wages_of_seated(case, case.terms.appeal_pay)
		} else {
			Vec::new()
		}
	}

	/// Returns the pay of the seated jurors of an unfinished panel, for each juror who has done
	/// every duty so far.
	fn wages_of_seated(case: &CaseOf<T>, amount: Balance) -> Vec<Wage<T::AccountId>> {
		let State::Panel(panel) = &case.state else { return Vec::new() };
		let mut wages = Vec::new();
		for seat in &panel.seats {
			let work = match seat.ballot {
				Ballot::Awaited => continue,
				Ballot::Committed(_) => ServiceKind::Commitment,
				Ballot::Revealed(_) => ServiceKind::Vote,
			};
			wages.push(Wage { who: seat.juror.clone(), work, amount });
		}
		wages
	}
}

/// Returns the sum of the pay.
fn cost<AccountId>(wages: &[Wage<AccountId>]) -> Balance {
	wages.iter().fold(0, |sum, wage| sum.saturating_add(wage.amount))
}

/// Returns `true` when `last` is better for `side` than `first`.
fn is_better(side: Side, first: Perbill, last: Perbill) -> bool {
	match side {
		Side::Claimant => last < first,
		Side::Respondent => last > first,
	}
}
