// SPDX-License-Identifier: Apache-2.0

//! The mock of the port that executes rulings.

use super::*;
use codec::{Decode, Encode};
use frame_support::{dispatch::DispatchResult, parameter_types, storage::unhashed};
use sp_runtime::{DispatchError, Perbill, Weight};
use talent_primitives::{CaseId, InvoiceId, RulingHandler, SkillId};

/// The error of a ruling that is not executed.
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
	/// What happens to rulings.
	pub static Rulings: Execution = Execution::Works;
	/// How often a ruling was to be executed.
	pub static Attempts: u32 = 0;
}

/// Sets the mocks of the ports: the skills exist, and every fifth of the first jurors, the backer
/// and the stranger have not joined.
pub(super) fn reset_ports() {
	reset();
	let jurors = (FIRST_JUROR..FIRST_EXPERT).filter(|who| who.is_multiple_of(OUTSIDER));
	Outsiders::set(jurors.chain([BACKER, STRANGER]).collect());
	add_skill(SKILL);
	add_skill(OTHER_SKILL);
	Rulings::set(Execution::Works);
	Attempts::set(0);
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
		set_credential(*who, skill, true);
	}
}
