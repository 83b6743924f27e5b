// SPDX-License-Identifier: Apache-2.0

//! Offences: reports, slashes, disabled validators.

use crate::{
	Config, CurrentParameters, Event, HoldReason, OffenceRecord, Offender, Pallet, Records,
	SessionOffenders, Validators, WeightInfo,
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::marker::PhantomData;
use frame_support::{
	defensive,
	dispatch::DispatchClass,
	traits::{fungible::BalancedHold, Get, OnUnbalanced},
	weights::Weight,
};
use sp_runtime::{traits::Zero, Perbill};
use sp_staking::{
	offence::{
		Offence, OffenceDetails, OffenceError, OffenceSeverity, OnOffenceHandler, ReportOffence,
	},
	SessionIndex,
};
use talent_primitives::Balance;

impl<T: Config, Reporter> OnOffenceHandler<Reporter, (T::AccountId, ()), Weight> for Pallet<T> {
	/// Ignores offences with a slash fraction of zero, and those of an account that was forgiven in
	/// the same session or later. `offenders` repeats the validators reported before for the same
	/// slot: a repeated offence can become graver, never lighter.
	fn on_offence(
		offenders: &[OffenceDetails<Reporter, (T::AccountId, ())>],
		slash_fractions: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		for (details, slash_fraction) in offenders.iter().zip(slash_fractions) {
			let (validator, ()) = &details.offender;
			if !slash_fraction.is_zero() && !Self::is_forgiven(validator, session) {
				Self::record_offence(validator, *slash_fraction);
			}
		}
		let n = u32::try_from(offenders.len()).unwrap_or(u32::MAX);
		<T as Config>::WeightInfo::on_offence(n)
	}
}

impl<T: Config> Pallet<T> {
	/// Returns `true` if governance has forgiven all that `who` did in `session`.
	fn is_forgiven(who: &T::AccountId, session: SessionIndex) -> bool {
		Records::<T>::get(who)
			.and_then(|record| record.forgiven_in)
			.is_some_and(|forgiven| session <= forgiven)
	}

	/// Returns the slash fraction of the gravest offence of `who` that is not forgiven.
	fn recorded_fraction(who: &T::AccountId) -> Option<Perbill> {
		Records::<T>::get(who)?.offence.map(|offence| offence.slash_fraction)
	}

	fn record_offence(validator: &T::AccountId, slash_fraction: Perbill) {
		let slashed = Records::<T>::mutate(validator, |record| {
			record.as_mut().map_or(0, |record| {
				let before = record.offence.unwrap_or(OffenceRecord {
					slash_fraction: Perbill::zero(),
					slashed: Balance::zero(),
				});
				let gravest = before.slash_fraction.max(slash_fraction);
				let least = CurrentParameters::<T>::get().min_slash;
				let whole = record.bond.saturating_add(before.slashed);
				let due = gravest.max(least).mul_ceil(whole).saturating_sub(before.slashed);
				let slashed = Self::slash(validator, due.min(record.bond));
				record.bond = record.bond.saturating_sub(slashed);
				record.offence = Some(OffenceRecord {
					slash_fraction: gravest,
					slashed: before.slashed.saturating_add(slashed),
				});
				slashed
			})
		});
		pallet_session::Pallet::<T>::report_offence(
			validator.clone(),
			OffenceSeverity(slash_fraction),
		);
		Self::deposit_event(Event::ValidatorOffended {
			validator: validator.clone(),
			slash_fraction,
			slashed,
		});
	}

	/// Slashes a part of the bond on hold, and returns the amount.
	fn slash(validator: &T::AccountId, amount: Balance) -> Balance {
		if amount.is_zero() {
			return Balance::zero();
		}
		let (slashed, missing) =
			<T::Coins as BalancedHold<_>>::slash(&HoldReason::Bond.into(), validator, amount);
		frame_support::defensive_assert!(missing.is_zero(), "the bond is on hold");
		T::Slashed::on_unbalanced(slashed);
		amount.saturating_sub(missing)
	}

	/// Returns the offenders among the validators of the session and of the set, in the order of
	/// their indices in session.
	pub(crate) fn current_offenders() -> Vec<Offender<T::AccountId>> {
		let in_session = pallet_session::Validators::<T>::get();
		let known = in_session.iter().cloned().collect::<BTreeSet<_>>();
		let planned = Validators::<T>::get().into_iter().filter(|who| !known.contains(who));
		let planned = planned.collect::<Vec<_>>();
		let all = in_session.into_iter().chain(planned);
		all.filter_map(|validator| {
			let slash_fraction = Self::recorded_fraction(&validator)?;
			Some(Offender { validator, slash_fraction })
		})
		.collect()
	}

	/// Reports all offenders to session.
	pub(crate) fn disable_offenders() {
		for Offender { validator, slash_fraction } in Self::current_offenders() {
			pallet_session::Pallet::<T>::report_offence(validator, OffenceSeverity(slash_fraction));
		}
	}

	/// Reports the gravest of the offenders that session has left enabled. Of equals, the one with
	/// the greatest index: the one that session prefers when all are reported at a session's start.
	///
	/// No other, since one place is free. Session also makes room for an offence as grave as the
	/// least it has disabled for. A report of all would enable and disable offenders in turn.
	pub(crate) fn disable_gravest_enabled_offender() {
		let disabled = pallet_session::Pallet::<T>::disabled_validators();
		let validators = pallet_session::Validators::<T>::get();
		let enabled = validators
			.iter()
			.zip(0_u32..)
			.filter(|(_, index)| !disabled.contains(index))
			.map(|(validator, _)| validator)
			.collect::<BTreeSet<_>>();
		let gravest = Self::current_offenders()
			.into_iter()
			.filter(|offender| enabled.contains(&offender.validator))
			.max_by_key(|offender| offender.slash_fraction);
		if let Some(offender) = gravest {
			pallet_session::Pallet::<T>::report_offence(
				offender.validator,
				OffenceSeverity(offender.slash_fraction),
			);
		}
	}
}

/// Hands reports on to `Reports`: one for each offender and session. Punishes the offenders of a
/// session together.
///
/// - One offender could make proofs without end, one for each round of GRANDPA. Each would be
///   recorded for ever and cost its sender nothing. A report that is refused costs its fee, and so
///   does one of an offence that governance has forgiven.
/// - `Reports` counts the offenders of one slot or one round. Accomplices could be reported before
///   for lighter offences, each alone in a round, and the offence that they commit together would
///   count as known. So the slash fraction counts all offenders of the session, and rises for all
///   of them with each.
pub struct OncePerSession<T, Reports>(PhantomData<(T, Reports)>);

impl<T, Reports, Reporter, O> ReportOffence<Reporter, (T::AccountId, ()), O>
	for OncePerSession<T, Reports>
where
	T: Config,
	Reports: ReportOffence<Reporter, (T::AccountId, ()), O>,
	O: Offence<(T::AccountId, ())>,
{
	fn report_offence(reporters: Vec<Reporter>, offence: O) -> Result<(), OffenceError> {
		let session = offence.session_index();
		let mut offenders = SessionOffenders::<T>::get(session);
		let known = offenders.len();
		for (offender, ()) in offence.offenders() {
			if Pallet::<T>::is_forgiven(&offender, session) || offenders.contains(&offender) {
				continue;
			}
			if offenders.try_push(offender).is_err() {
				defensive!("a session has at most `MaxValidators` offenders");
			}
		}
		if offenders.len() == known {
			return Err(OffenceError::DuplicateReport);
		}
		let punished = offenders
			.iter()
			.filter(|offender| !Pallet::<T>::is_forgiven(offender, session))
			.cloned()
			.collect::<Vec<_>>();
		let count = u32::try_from(punished.len()).unwrap_or(u32::MAX);
		let fraction = offence.slash_fraction(count);

		Reports::report_offence(reporters, offence)?;
		SessionOffenders::<T>::insert(session, offenders);
		for offender in punished {
			if Pallet::<T>::recorded_fraction(&offender).is_some_and(|before| before < fraction) {
				Pallet::<T>::record_offence(&offender, fraction);
			}
		}
		// The weight of a report, as the SDK estimates it, has no part for this.
		frame_system::Pallet::<T>::register_extra_weight_unchecked(
			<T as Config>::WeightInfo::on_offence(count)
				.saturating_add(T::DbWeight::get().reads_writes(1, 1)),
			DispatchClass::Normal,
		);
		Ok(())
	}

	/// Does not know the session of the offence: answers for the node's own reports, which are
	/// superfluous once the offender is known for the current session.
	fn is_known_offence(offenders: &[(T::AccountId, ())], time_slot: &O::Slot) -> bool {
		let listed = SessionOffenders::<T>::get(Pallet::<T>::session());
		offenders.iter().all(|(who, ())| listed.contains(who))
			|| Reports::is_known_offence(offenders, time_slot)
	}
}
