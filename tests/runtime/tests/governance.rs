// SPDX-License-Identifier: Apache-2.0

//! What token holders and committees decide, from the proposal to its effect.

use codec::Encode;
use frame_support::{assert_ok, dispatch::GetDispatchInfo, traits::Get};
use pallet_fee_treasury::Parameters;
use sp_runtime::Permill;
use talent_primitives::AssetKind;
use talent_runtime::{
	configs::{
		governance::{
			dynamic_params::democracy, EnactmentPeriod, FastTrackVotingPeriod, LaunchPeriod,
			SpendPeriod,
		},
		shared::TechnicalInstance,
		system::MaximumSchedulerWeight,
	},
	constants::currency::BTRST,
	Balances, FeeTreasury, Runtime, RuntimeCall, RuntimeEvent, RuntimeParameters, System,
};
use talent_runtime_tests::*;

/// The call that makes the fee rate so many percent.
fn fee_rate(percent: u32) -> pallet_fee_treasury::Call<Runtime> {
	let fee_rate = Permill::from_percent(percent);
	let parameters = Parameters { fee_rate, ..FeeTreasury::parameters() };
	pallet_fee_treasury::Call::set_parameters { parameters }
}

/// The call that sets a parameter of democracy.
fn parameter(key_value: democracy::Parameters) -> pallet_parameters::Call<Runtime> {
	let key_value = RuntimeParameters::Democracy(key_value);
	pallet_parameters::Call::set_parameter { key_value }
}

#[test]
fn a_referendum_changes_the_fee_rate() {
	on_dev(|| {
		let proposer = Person::Eve;
		let proposal = bounded(proposer, fee_rate(8));
		let value = PROPOSAL_DEPOSIT - 1;
		let cheap =
			pallet_democracy::Call::<Runtime>::propose { proposal: proposal.clone(), value };
		let low = pallet_democracy::Error::<Runtime>::ValueLow.into();
		assert_eq!(submit(proposer, cheap), Err(low));

		// The deposit is back once the vote begins.
		let purse = Purse::of(proposer);
		let index = table(proposer, proposal);
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::Democracy(pallet_democracy::Event::Proposed {
				deposit: PROPOSAL_DEPOSIT,
				..
			})
		)));
		assert_eq!(Balances::reserved_balance(proposer.to_account_id()), 0);
		assert_eq!(purse.lost(), 0);

		assert_ok!(vote(Person::Bob, index, true, 1_000 * BTRST));
		assert_ok!(vote(Person::Charlie, index, true, 1_000 * BTRST));
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(10));
		assert!(decided(index));
		assert_eq!(dispatched(), vec![Ok(())]);
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(8));
	});
}

#[test]
fn a_referendum_that_is_voted_down_changes_nothing() {
	on_dev(|| {
		let index = table(Person::Eve, bounded(Person::Eve, fee_rate(30)));
		assert_ok!(vote(Person::Eve, index, true, 1_000 * BTRST));
		assert_ok!(vote(Person::Bob, index, false, 2_000 * BTRST));
		assert!(!decided(index));
		assert_eq!(dispatched(), vec![]);
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(10));
	});
}

#[test]
fn a_value_that_would_halt_the_chain_is_clamped() {
	on_dev(|| {
		let zero = democracy::Parameters::LaunchPeriod(democracy::LaunchPeriod, Some(0));
		assert_ok!(pass_referendum(parameter(zero)));
		let stored: u32 = democracy::LaunchPeriod::get();
		assert_eq!(stored, 0);
		assert!(LaunchPeriod::get() > 0);
		assert!(SpendPeriod::get() > 0);
		// Blocks go on, and so do referenda, by which it is set right.
		pass_blocks(2 * LaunchPeriod::get());
		let ten = democracy::Parameters::LaunchPeriod(democracy::LaunchPeriod, Some(10));
		assert_ok!(pass_referendum(parameter(ten)));
		assert_eq!(LaunchPeriod::get(), 10);
	});
}

#[test]
fn the_council_tables_and_the_technical_committee_shortens_the_vote() {
	on_dev(|| {
		let proposal = bounded(Person::Alice, fee_rate(5));
		let proposal_hash = proposal.hash();
		let external = pallet_democracy::Call::<Runtime>::external_propose_majority { proposal };
		// Two of three are less than three quarters.
		assert_eq!(council(2, external.clone()), Err(sp_runtime::DispatchError::BadOrigin));
		assert_ok!(council(3, external));

		let index = pallet_democracy::ReferendumCount::<Runtime>::get();
		let fast_track = |voting_period| pallet_democracy::Call::<Runtime>::fast_track {
			proposal_hash,
			voting_period,
			delay: 1,
		};
		// Shorter than the shortest takes all of them.
		let shortest = FastTrackVotingPeriod::get();
		let too_fast = technical_committee(2, fast_track(shortest - 1));
		assert_eq!(too_fast, Err(sp_runtime::DispatchError::BadOrigin));
		assert_ok!(technical_committee(2, fast_track(shortest)));
		let begun = block();
		launched(index);
		assert_ok!(vote(Person::Dave, index, true, BTRST));
		assert!(decided(index));
		assert_eq!(dispatched(), vec![Ok(())]);
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(5));
		let finished = pallet_democracy::ReferendumInfoOf::<Runtime>::get(index).unwrap();
		let pallet_democracy::ReferendumInfo::Finished { end, .. } = finished else { panic!() };
		assert!(end <= begun + shortest + 1);
		assert_eq!(
			pallet_collective::Members::<Runtime, TechnicalInstance>::get().len(),
			COMMITTEE.len()
		);
	});
}

#[test]
fn a_referendum_sets_the_code_within_the_schedulers_weight() {
	on_dev(|| {
		// As long as a real runtime that is not compressed well.
		let code = vec![42; 2 * 1024 * 1024];
		let call = RuntimeCall::System(frame_system::Call::set_code { code: code.clone() });
		let weight = call.get_dispatch_info().call_weight;
		let limit = MaximumSchedulerWeight::get();
		assert!(weight.all_lte(limit), "{weight} is more than {limit}");

		assert_ok!(pass_referendum(call));
		assert!(!happened(|event| matches!(
			event,
			RuntimeEvent::Scheduler(pallet_scheduler::Event::PermanentlyOverweight { .. })
		)));
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::System(frame_system::Event::CodeUpdated { .. })
		)));
		let stored = sp_io::storage::get(sp_core::storage::well_known_keys::CODE);
		assert_eq!(stored.map(|code| code.to_vec()), Some(code));
	});
}

#[test]
fn a_referendum_authorizes_code_that_anybody_may_bring() {
	on_dev(|| {
		let code = vec![42; 1024];
		let code_hash = sp_io::hashing::blake2_256(&code).into();
		let authorize = frame_system::Call::<Runtime>::authorize_upgrade { code_hash };
		assert_ok!(pass_referendum(authorize));
		let apply = frame_system::Call::<Runtime>::apply_authorized_upgrade { code: code.clone() };
		assert_ok!(submit(Person::Ferdie, apply));
		let stored = sp_io::storage::get(sp_core::storage::well_known_keys::CODE);
		assert_eq!(stored.map(|code| code.to_vec()), Some(code));
	});
}

#[test]
fn a_referendum_spends_from_the_treasury() {
	on_dev(|| {
		let beneficiary = sp_runtime::AccountId32::from([9; 32]);
		let before = treasury();
		let spend = pallet_treasury::Call::<Runtime>::spend {
			asset_kind: Box::new(AssetKind::Native),
			amount: 1_000_000 * BTRST,
			beneficiary: Box::new(beneficiary.clone()),
			valid_from: None,
		};
		assert_ok!(pass_referendum(spend));
		assert_eq!(total(beneficiary.clone()), 0);
		assert_eq!(treasury(), before);

		let payout = pallet_treasury::Call::<Runtime>::payout { index: 0 };
		assert_ok!(submit(Person::Ferdie, payout));
		assert_eq!(total(beneficiary), 1_000_000 * BTRST);
		assert_eq!(treasury(), before - 1_000_000 * BTRST);
		assert_ok!(submit(
			Person::Ferdie,
			pallet_treasury::Call::<Runtime>::check_status { index: 0 }
		));
		assert!(!pallet_treasury::Spends::<Runtime>::contains_key(0));
	});
}

#[test]
fn a_referendum_adds_a_category_and_changes_every_window() {
	on_dev(|| {
		let name = b"Legal".to_vec().try_into().unwrap();
		assert_ok!(pass_referendum(JobsCall::add_category { name }));
		let category = pallet_jobs::NextCategory::<Runtime>::get() - 1;
		let added = pallet_jobs::Categories::<Runtime>::get(category).unwrap();
		assert_eq!(added.name.to_vec(), b"Legal");

		let real = pallet_jobs::Parameters::default();
		let call = JobsCall::set_parameters { parameters: real.clone() };
		assert_ok!(pass_referendum(call));
		assert_eq!(talent_runtime::Jobs::parameters(), real);
	});
}

#[test]
fn the_council_stops_a_referendum_and_the_technical_committee_a_proposal() {
	on_dev(|| {
		let proposer = Person::Eve;
		let index = table(proposer, bounded(proposer, fee_rate(1)));
		assert_ok!(vote(proposer, index, true, 1_000 * BTRST));
		let cancel = pallet_democracy::Call::<Runtime>::emergency_cancel { ref_index: index };
		assert_ok!(council(2, cancel));
		pass_blocks(30);
		assert_eq!(dispatched(), vec![]);
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(10));

		// One member alone vetoes what the council has tabled; the deposits of proposals are the
		// whole committee's matter.
		let proposal = bounded(Person::Alice, fee_rate(2));
		let proposal_hash = proposal.hash();
		let external = pallet_democracy::Call::<Runtime>::external_propose_majority { proposal };
		assert_ok!(council(3, external));
		let veto = pallet_democracy::Call::<Runtime>::veto_external { proposal_hash };
		assert_eq!(submit(proposer, veto.clone()), Err(sp_runtime::DispatchError::BadOrigin));
		let length_bound = RuntimeCall::from(veto.clone()).encoded_size() as u32;
		let execute = pallet_collective::Call::<Runtime, TechnicalInstance>::execute {
			proposal: Box::new(veto.into()),
			length_bound,
		};
		assert_ok!(submit(Person::Charlie, execute));
		assert!(!pallet_democracy::NextExternal::<Runtime>::exists());

		let before = treasury();
		let proposal = bounded(proposer, fee_rate(3));
		let value = PROPOSAL_DEPOSIT;
		// Just after a launch, so that the proposal stands for a while.
		while block() % LaunchPeriod::get() != 1 {
			next_block();
		}
		let propose = pallet_democracy::Call::<Runtime>::propose { proposal, value };
		assert_ok!(submit(proposer, propose));
		let (prop_index, ..) = pallet_democracy::PublicProps::<Runtime>::get()[0];
		let cancel = pallet_democracy::Call::<Runtime>::cancel_proposal { prop_index };
		assert_eq!(
			technical_committee(2, cancel.clone()),
			Err(sp_runtime::DispatchError::BadOrigin)
		);
		assert_ok!(technical_committee(3, cancel));
		assert_eq!(Balances::reserved_balance(proposer.to_account_id()), 0);
		assert_eq!(treasury(), before + PROPOSAL_DEPOSIT);
	});
}

#[test]
fn winning_votes_are_locked_until_they_have_taken_effect() {
	on_dev(|| {
		let voter = Person::Dave;
		let index = table(Person::Eve, bounded(Person::Eve, fee_rate(8)));
		let locked = total(voter.to_account_id()) - 10 * BTRST;
		assert_ok!(vote(voter, index, true, locked));
		assert!(decided(index));
		let send = || {
			let dest = Person::Ferdie.to_account_id().into();
			pallet_balances::Call::<Runtime>::transfer_keep_alive { dest, value: 100 * BTRST }
		};
		assert_eq!(submit(voter, send()), Err(sp_runtime::TokenError::Frozen.into()));
		// Nothing is unlocked by itself: the vote is taken out, then the lock.
		assert_ok!(submit(voter, pallet_democracy::Call::<Runtime>::remove_vote { index }));
		pass_blocks(EnactmentPeriod::get());
		let target = voter.to_account_id().into();
		assert_ok!(submit(voter, pallet_democracy::Call::<Runtime>::unlock { target }));
		assert_ok!(submit(voter, send()));
	});
}

#[test]
fn nobody_is_root() {
	on_dev(|| {
		for who in COMMITTEE {
			let refused = submit(who, fee_rate(0));
			assert_eq!(refused, Err(sp_runtime::DispatchError::BadOrigin));
		}
		assert_eq!(council(3, fee_rate(0)), Err(sp_runtime::DispatchError::BadOrigin));
		assert_eq!(technical_committee(3, fee_rate(0)), Err(sp_runtime::DispatchError::BadOrigin));
		assert_eq!(FeeTreasury::parameters().fee_rate, Permill::from_percent(10));
		assert!(System::block_number() > 0);
	});
}
