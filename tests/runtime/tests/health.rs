// SPDX-License-Identifier: Apache-2.0

//! The numbers that a node shows as metrics, as the runtime API tells them.

use codec::Decode;
use frame_support::assert_ok;
use pallet_brake::NameOf;
use pallet_fee_treasury::ConversionRefusal;
use pallet_jobs::{DueItem, JobDetails, Work};
use sp_runtime::{FixedPointNumber, FixedU128, Perbill};
use talent_primitives::{due_queue::Backlog, FeeContext};
use talent_runtime::{
	apis::api::dispatch,
	constants::{
		currency::{BTRST, EXISTENTIAL_DEPOSIT},
		test_dollar::{
			ASSET, DECIMALS, MINIMUM_DEPTH, PERIOD_CAP, POOL_NATIVE, PRICE, TUSD as DOLLAR,
		},
	},
	genesis_config_presets::{DEV, LOCAL},
	health::{ChainHealth, FeeAssetHealth, MOST_COUNTED},
	Brake, FeeTreasury, Hash, Jobs, Jury, Runtime, RuntimeOrigin, SafeMode, Session, Treasury,
	ValidatorSet,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
const TALENT: Person = Person::Charlie;

/// The numbers, as a node asks for them.
fn health() -> ChainHealth {
	let encoded = dispatch("ChainHealthApi_chain_health", &[]).expect("the runtime has this API");
	ChainHealth::decode(&mut &encoded[..]).expect("the answer is the type")
}

fn dollar() -> FeeAssetHealth {
	let assets = health().fee_assets;
	let [dollar] = assets.as_slice() else { panic!("one asset is listed: {assets:?}") };
	assert_eq!((&dollar.asset, dollar.decimals), (&ASSET, DECIMALS));
	dollar.clone()
}

fn queue(overdue_blocks: u32, overdue_items: u32, stuck_items: u32) -> Backlog<u32> {
	Backlog { overdue_blocks, overdue_items, stuck_items }
}

/// Passes some blocks, until one in which hooks have had their turn: a block in which a session
/// ends is full.
fn pass_until_no_session_ends() {
	pass_blocks(3);
	let session = Session::current_index();
	next_block();
	if Session::current_index() != session {
		next_block();
	}
}

#[test]
fn nothing_is_wrong_on_a_new_chain() {
	on_dev(|| {
		pass_until_no_session_ends();
		let found = health();
		assert_eq!(found.brake.open_blocks, Brake::clock().open_blocks);
		assert!(!found.brake.clock_stands && !found.brake.safe_mode && !found.brake.migrating);
		assert_eq!((found.brake.paused_calls, found.upgrade_authorized), (0, false));
		for backlog in [found.jobs_queue, found.jury_queue, found.screening_queue] {
			assert_eq!(backlog, queue(0, 0, 0));
		}
		assert_eq!(found.waiting_fees, 0);
		assert_eq!(found.pots.treasury, Treasury::pot());
		assert_eq!(found.pots.disputes, Jury::pot());
		let validators = total(validator_pot()) - EXISTENTIAL_DEPOSIT;
		assert_eq!(found.pots.validators, validators);
		assert_eq!((found.validators.planned, found.validators.in_session), (1, 1));
		assert_eq!((found.validators.disabled, found.validators.set_aside), (0, 0));
		assert_eq!(found.validators.offenders, 0);
	});
}

#[test]
fn a_queue_that_falls_behind_shows_how_far() {
	on_dev(|| {
		let contract = hire(CLIENT, TALENT, fixed(&[100 * BTRST, 50 * BTRST, 30 * BTRST]));
		assert_ok!(fund(CLIENT, contract, 88 * BTRST));
		let usual = Jobs::parameters();
		let slow = pallet_jobs::Parameters { max_due_items: 1, ..usual.clone() };
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), slow));
		next_block();
		let invoices = [0, 1, 2].map(|index| bill(TALENT, contract, Work::Milestone { index }));
		pass_until(due(invoices[2]));
		let left = |id: &u32| pallet_jobs::Invoices::<Runtime>::contains_key(id);
		let late = invoices.iter().filter(|invoice| left(invoice)).count();
		assert!(late > 0);
		let behind = health().jobs_queue;
		assert_eq!(behind.overdue_items, late as u32);
		assert!(behind.overdue_blocks > 0 && behind.stuck_items == 0, "{behind:?}");
		assert_ok!(Jobs::set_parameters(RuntimeOrigin::root(), usual));
		pass_until_no_session_ends();
		assert_eq!(health().jobs_queue, queue(0, 0, 0));
	});
}

#[test]
fn fees_that_wait_and_the_reason_of_the_price_guard_show() {
	on_dev(|| {
		next_block();
		let guard = dollar().guard.expect("the dollar is listed");
		assert_eq!(guard.price, FixedU128::saturating_from_integer(PRICE));
		assert_eq!(guard.reference_price, guard.price);
		assert_eq!((guard.depth, guard.minimum_depth), (POOL_NATIVE, MINIMUM_DEPTH));
		assert_eq!(guard.cap_left, PERIOD_CAP);
		assert!(guard.samples > 0);

		let mut parameters = FeeTreasury::parameters();
		parameters.min_samples = 100_000;
		parameters.patience = 100_000;
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));
		let refusal = || dollar().guard.unwrap().refusal;
		assert_eq!(refusal(), Some(ConversionRefusal::TooFewSamples));
		assert_eq!((dollar().receipts, dollar().queued, dollar().oldest_wait), (0, 0, 0));

		join(CLIENT, talent_primitives::Roles::CLIENT);
		join(TALENT, talent_primitives::Roles::TALENT);
		let job = post(CLIENT, JobDetails { currency: ASSET, ..job_details() });
		let contract = sign(CLIENT, job, TALENT, fixed(&[100 * DOLLAR]));
		let invoice = bill(TALENT, contract, Work::Milestone { index: 0 });
		assert_ok!(approve(CLIENT, invoice, None));
		pass_blocks(7);
		assert_eq!((dollar().receipts, dollar().queued), (1, 10 * DOLLAR));
		assert_eq!(dollar().oldest_wait, 7);

		// The queue stays when the asset is delisted, until the fees are paid out.
		assert_ok!(FeeTreasury::delist_asset(RuntimeOrigin::root(), ASSET));
		assert_eq!((dollar().receipts, dollar().guard), (1, None));
		pass_blocks(2);
		assert_eq!(health().fee_assets, vec![]);
	});
}

#[test]
fn the_price_guard_that_would_sell_has_no_reason() {
	on_dev(|| {
		let min_samples = 3;
		let parameters =
			pallet_fee_treasury::Parameters { min_samples, ..FeeTreasury::parameters() };
		assert_ok!(FeeTreasury::set_parameters(RuntimeOrigin::root(), parameters));
		pass_blocks(3);
		assert_eq!(dollar().guard.unwrap().refusal, None);
		let mut listing = FeeTreasury::listing(ASSET).unwrap().listing;
		listing.minimum_depth = POOL_NATIVE + 1;
		assert_ok!(FeeTreasury::list_asset(RuntimeOrigin::root(), ASSET, listing));
		assert_eq!(dollar().guard.unwrap().refusal, Some(ConversionRefusal::TooFewSamples));
		assert_eq!(dollar().guard.unwrap().depth, POOL_NATIVE);
	});
}

#[test]
fn safe_mode_the_clock_and_pauses_show() {
	on_dev(|| {
		let name = |name: &str| NameOf::<Runtime>::try_from(name.as_bytes().to_vec()).unwrap();
		let call = (name("Jobs"), name("apply"));
		assert_ok!(Brake::pause(RuntimeOrigin::root(), call, 10));
		assert_eq!(health().brake.paused_calls, 1);
		assert_ok!(SafeMode::force_enter(RuntimeOrigin::root()));
		next_block();
		let (first, second) = (health().brake, {
			next_block();
			health().brake
		});
		assert!(first.safe_mode && first.clock_stands && !first.migrating);
		assert_eq!(first.open_blocks, second.open_blocks);
		assert_ok!(SafeMode::force_exit(RuntimeOrigin::root()));
		next_block();
		assert!(!health().brake.safe_mode && !health().brake.clock_stands);
	});
}

#[test]
fn an_authorised_upgrade_shows_until_it_is_applied() {
	on_dev(|| {
		let authorise =
			frame_system::Call::<Runtime>::authorize_upgrade { code_hash: Hash::repeat_byte(7) };
		assert_ok!(pass_referendum(authorise));
		assert!(health().upgrade_authorized);
	});
}

#[test]
fn a_validator_that_is_set_aside_and_one_that_has_offended_show() {
	let mut chain = Chain::new(preset(LOCAL));
	chain.run(|| {
		let found = health().validators;
		assert_eq!((found.planned, found.in_session), (4, 4));
		let silent = vec![Session::validators()[3].clone()];
		for _ in 0..50 {
			pass_session_without(&silent);
			if !ValidatorSet::set_aside().is_empty() {
				break;
			}
		}
		let found = health().validators;
		assert_eq!((found.planned, found.set_aside, found.offenders), (3, 1, 0));

		// A record as an offence leaves it.
		pallet_validator_set::Records::<Runtime>::mutate(&Session::validators()[0], |record| {
			let slash_fraction = Perbill::from_percent(5);
			record.as_mut().unwrap().offence =
				Some(pallet_validator_set::OffenceRecord { slash_fraction, slashed: 1 });
		});
		assert_eq!(health().validators.offenders, 1);
	});
}

#[test]
fn the_court_shows_its_people_and_how_busy_they_are() {
	let jurors = [Person::Dave, Person::Eve, Person::Ferdie];
	let mut chain = Chain::new(court(&jurors, &[Person::Alice]));
	chain.run(|| {
		let found = health().court;
		assert_eq!((found.jurors, found.arbitrators, found.load), (3, 1, Perbill::zero()));
		let most = Jury::parameters().max_load;
		pallet_jury::Jurors::<Runtime>::mutate(Person::Eve.to_account_id(), |juror| {
			juror.as_mut().unwrap().load = most;
		});
		assert_eq!(health().court.load, Perbill::from_rational(1_u32, 3));
	});
}

#[test]
fn what_users_can_pile_up_is_counted_up_to_a_bound() {
	let mut chain = Chain::new(preset(DEV));
	chain.run(|| {
		let stuck = |number: u32| {
			for item in 0..number {
				pallet_jobs::StuckItems::<Runtime>::insert(DueItem::Job(item), 1);
				let context = FeeContext {
					invoice: item,
					contract: 0,
					job: 0,
					skill: None,
					client: CLIENT.to_account_id(),
					talent: TALENT.to_account_id(),
					recommender: None,
				};
				let fee = pallet_jobs::WaitingFee {
					asset: ASSET,
					amount: 1,
					rate: Default::default(),
					context,
				};
				pallet_jobs::WaitingFees::<Runtime>::insert(item, fee);
			}
		};
		stuck(3);
		let found = health();
		assert_eq!((found.jobs_queue, found.waiting_fees), (queue(0, 0, 3), 3));
		stuck(1_000);
		let (found, cost) = talent_test_support::counting::count(&["Jobs"], health);
		assert_eq!(found.jobs_queue.stuck_items, MOST_COUNTED);
		assert_eq!(found.waiting_fees, MOST_COUNTED);
		assert!(cost.reads < 3 * MOST_COUNTED as usize, "{cost:?}");
		assert_eq!(cost.writes, 0);
	});
}
