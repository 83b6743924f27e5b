// SPDX-License-Identifier: Apache-2.0

//! Offences: reports, slashes, disabled validators.

use crate::{
	Config, CurrentParameters, Event, HoldReason, OffenceRecord, Offender, Pallet, Records,
	Validators, WeightInfo,
};
use alloc::{collections::BTreeSet, vec::Vec};
use core::marker::PhantomData;
use frame_support::{
	traits::{fungible::BalancedHold, OnUnbalanced},
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

/// Hands reports on to `Reports`, except those that could change nothing: of offenders that were
/// reported with a slash fraction as grave, and of offences that governance has forgiven.
///
/// Without this filter one offender could make proofs without end, one for each round of GRANDPA,
/// and each would be recorded for ever and cost its sender nothing. A report that is refused costs
/// its fee.
pub struct OncePerOffender<T, Reports>(PhantomData<(T, Reports)>);

impl<T, Reports, Reporter, O> ReportOffence<Reporter, (T::AccountId, ()), O>
	for OncePerOffender<T, Reports>
where
	T: Config,
	Reports: ReportOffence<Reporter, (T::AccountId, ()), O>,
	O: Offence<(T::AccountId, ())>,
{
	fn report_offence(reporters: Vec<Reporter>, offence: O) -> Result<(), OffenceError> {
		let offenders = offence.offenders();
		let count = u32::try_from(offenders.len()).unwrap_or(u32::MAX);
		let fraction = offence.slash_fraction(count);
		let session = offence.session_index();
		let known = offenders.iter().all(|(who, ())| {
			Pallet::<T>::is_forgiven(who, session)
				|| Pallet::<T>::recorded_fraction(who).is_some_and(|recorded| recorded >= fraction)
		});
		if known {
			return Err(OffenceError::DuplicateReport);
		}
		Reports::report_offence(reporters, offence)
	}

	/// Does not know the fraction of the offence, nor its session: answers for the node's own
	/// reports, which are superfluous once the offender is known.
	fn is_known_offence(offenders: &[(T::AccountId, ())], time_slot: &O::Slot) -> bool {
		offenders.iter().all(|(who, ())| Pallet::<T>::recorded_fraction(who).is_some())
			|| Reports::is_known_offence(offenders, time_slot)
	}
}
