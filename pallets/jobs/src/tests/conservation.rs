// SPDX-License-Identifier: Apache-2.0

//! Whatever anybody does in whatever order, no coin is made or lost, every ledger is exact after
//! each step, and at the end, when nobody does anything any more, all of it is returned.

use crate::{
	mock::*, Claim, DueItem, Event, ExtraKind, InvoiceState, JobDetails, JobUpdate,
	RejectionReason, Terms,
};
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::Preservation,
	},
};
use proptest::prelude::*;
use sp_runtime::{Perbill, Permill};
use talent_primitives::RulingHandler;

/// What is done, about which of the few jobs, contracts and invoices, and with how much.
type Step = (u8, u8, u8, u16);

fn talent_of(choice: u8) -> AccountId {
	if choice.is_multiple_of(2) {
		TALENT
	} else {
		OTHER
	}
}

/// One of those that there are, or the first one ever, which may be long gone.
fn pick(choice: u8, there: impl Iterator<Item = u32>) -> u32 {
	let mut there = there.collect::<Vec<_>>();
	there.sort_unstable();
	there.get(usize::from(choice) % there.len().max(1)).copied().unwrap_or_default()
}

/// Terms of all kinds, of any size and length.
fn some_terms(choice: u8, amount: u128) -> crate::TermsOf<Test> {
	let terms = match choice % 3 {
		0 => fixed(&[amount, amount / 3, amount / 7]),
		1 => fixed(&[amount + 11, 17]),
		_ => hourly(amount / 40, 40),
	};
	let duration = Some(u64::from(choice) / 3 + 1);
	let review_window = Some(u64::from(choice) % 28 + 3);
	Terms { duration, review_window, ..terms }
}

/// Tries something; whether it succeeds is not the question here.
fn act((kind, first, second, size): Step) {
	let job = pick(first, crate::Jobs::<Test>::iter_keys());
	let contract = pick(first, crate::Contracts::<Test>::iter_keys());
	let invoice = pick(first, crate::Invoices::<Test>::iter_keys());
	let reviewed = pick(first, crate::Reviews::<Test>::iter_keys());
	let amount = u128::from(size);
	let agreed = crate::Agreements::<Test>::get(contract);
	let billed_under = crate::Invoices::<Test>::get(invoice).map(|invoice| invoice.contract);
	let billed_by = billed_under
		.and_then(crate::Agreements::<Test>::get)
		.map_or(TALENT, |agreement| agreement.talent);
	let talent = agreed.map_or(TALENT, |agreement| agreement.talent);
	let _ = match kind {
		0..=1 => {
			let currency = if first.is_multiple_of(2) { NATIVE } else { ASSET };
			let open_for = Some(u64::from(second) + 20);
			Jobs::post_job(signed(CLIENT), JobDetails { currency, open_for, ..details() })
		},
		2 => Jobs::apply(signed(talent_of(second)), job, cid("me"), None),
		3 => Jobs::withdraw_application(signed(talent_of(second)), job),
		4 => {
			let reason = RejectionReason::Price;
			Jobs::reject_application(signed(CLIENT), job, talent_of(second), reason)
		},
		5..=7 => {
			let terms = some_terms(second, amount);
			Jobs::make_offer(signed(CLIENT), job, talent_of(first / 2), terms)
		},
		8..=10 => {
			let hash = Jobs::terms_hash(contract).unwrap_or_default();
			Jobs::accept_offer(signed(talent), contract, hash)
		},
		11 => Jobs::decline_offer(signed(talent), contract),
		12 => Jobs::withdraw_offer(signed(CLIENT), contract),
		13..=14 => Jobs::fund_contract(signed(CLIENT), contract, amount),
		15 => Jobs::withdraw_surplus(signed(CLIENT), contract),
		16..=18 => {
			let work = milestone(u32::from(second) % 3);
			Jobs::submit_invoice(signed(talent), contract, work, cid("evidence"))
		},
		19..=20 => {
			let day = today().saturating_sub(u32::from(second) % 9);
			let work = hours(day, day, u32::from(second) % 24);
			Jobs::submit_invoice(signed(talent), contract, work, cid("evidence"))
		},
		21 => {
			let kind = ExtraKind::ChangeOrder;
			Jobs::submit_extra(signed(talent), contract, amount, kind, cid("more"))
		},
		22 => Jobs::cancel_invoice(signed(billed_by), invoice),
		23 => Jobs::approve_invoice(signed(CLIENT), invoice, None),
		24..=25 => Jobs::approve_invoice(signed(CLIENT), invoice, Some(amount / 9)),
		26 => Jobs::pay_due_invoice(signed(STRANGER), invoice),
		27 => {
			let claim = match second % 2 {
				0 => Claim::Cancelled,
				_ => Claim::Reduced { to: amount / 5 },
			};
			Jobs::dispute_invoice(signed(CLIENT), invoice, claim)
		},
		28..=29 => {
			let case_id = crate::Invoices::<Test>::get(invoice).and_then(|i| match i.state {
				InvoiceState::Disputed { case_id } => Some(case_id),
				InvoiceState::Submitted => None,
			});
			let kept = Perbill::from_rational(u32::from(size), u32::from(u16::MAX));
			<Jobs as RulingHandler>::on_ruling(case_id.unwrap_or_default(), invoice, kept)
		},
		30 => Jobs::end_contract(signed(CLIENT), contract),
		31 => Jobs::end_contract(signed(talent), contract),
		32 => {
			let asset = if first.is_multiple_of(2) { NATIVE } else { ASSET };
			Jobs::claim(signed(talent_of(second)), asset, talent_of(second))
		},
		33 => {
			// Pay that cannot be received: sent to the escrow account, or nowhere.
			Payouts::mutate(|all| match second % 3 {
				0 => drop(all.insert(talent_of(first), escrow_account())),
				_ => drop(all.remove(&talent_of(first))),
			});
			Ok(())
		},
		34 => {
			let _ = match second % 3 {
				0 => Assets::block(signed(OTHER), 1, talent_of(first)),
				1 => Assets::block(signed(OTHER), 1, CLIENT),
				_ => Assets::thaw(signed(OTHER), 1, talent_of(first)).and(Assets::thaw(
					signed(OTHER),
					1,
					CLIENT,
				)),
			};
			Ok(())
		},
		35 => {
			FeeFault::set(match second % 4 {
				0 => Some(Fault::Refuses),
				1 => Some(Fault::TakesTooLittle),
				_ => None,
			});
			Ok(())
		},
		36 => {
			FeeRate::set(Permill::from_percent(u32::from(second) % 31));
			Ok(())
		},
		37 => Jobs::collect_fee(signed(STRANGER), invoice),
		38 => Jobs::close_job(signed(CLIENT), job),
		39 => {
			let update = JobUpdate {
				openings: Some(u16::from(second) % 5),
				open_for: Some(u64::from(second) + 1),
				..Default::default()
			};
			Jobs::update_job(signed(CLIENT), job, update)
		},
		40 => {
			let item = match second % 7 {
				5 => DueItem::Renewal(contract),
				6 => DueItem::Review(reviewed),
				0 => DueItem::Job(job),
				1 => DueItem::Offer(contract),
				2 => DueItem::Contract(contract),
				3 => DueItem::Invoice(invoice),
				_ => DueItem::Unclaimed { account: talent_of(first), asset: ASSET },
			};
			Jobs::process_due(signed(STRANGER), item)
		},
		41..=44 => {
			let by = if size.is_multiple_of(2) { CLIENT } else { talent };
			Jobs::propose_renewal(signed(by), contract, Some(some_terms(second, amount)))
		},
		45 => {
			let by = if size.is_multiple_of(2) { CLIENT } else { talent };
			Jobs::propose_renewal(signed(by), contract, None)
		},
		46..=49 => {
			// What was proposed last for any of the contracts, by the other party.
			let renewed = pick(first, crate::Renewals::<Test>::iter_keys());
			let renewal = Jobs::renewal(renewed);
			let hash = renewal.as_ref().map(|(_, hash)| *hash).unwrap_or_default();
			let by = match renewal {
				Some((renewal, _)) if renewal.by == CLIENT => renewal.agreement.talent,
				_ => CLIENT,
			};
			Jobs::accept_renewal(signed(by), renewed, hash)
		},
		50 => {
			let by = if size.is_multiple_of(2) { CLIENT } else { talent_of(size as u8 / 2) };
			Jobs::review(signed(by), reviewed, second % 7, None)
		},
		51 => {
			Delisted::set(second.is_multiple_of(3));
			Priceless::set(second % 3 == 1);
			Ok(())
		},
		52..=56 => {
			run_to(now() + u64::from(second) % 8);
			Ok(())
		},
		_ => {
			skip_to(now() + u64::from(second) % 40);
			Ok(())
		},
	};
}

fn issued() -> [u128; 2] {
	[NATIVE, ASSET].map(NativeAndAssets::total_issuance)
}

/// All coins there are, in all the accounts there are.
fn in_accounts() -> [u128; 2] {
	let accounts = [CLIENT, TALENT, OTHER, STRANGER, FEE_POT, TREASURY, escrow_account()];
	[NATIVE, ASSET].map(|asset| {
		accounts.iter().map(|who| NativeAndAssets::total_balance(asset.clone(), who)).sum()
	})
}

/// Some say something of what is over, of each other, of one, or nothing at all.
fn review_some() {
	for (contract, review) in crate::Reviews::<Test>::iter().collect::<Vec<_>>() {
		let rating = (contract % 5) as u8 + 1;
		if review.by_client.is_none() && contract % 3 != 0 {
			assert_ok!(Jobs::review(signed(CLIENT), contract, rating, None));
		}
		if review.by_talent.is_none() && contract.is_multiple_of(2) {
			assert_ok!(Jobs::review(signed(review.talent), contract, rating, None));
		}
	}
}

/// What talent were paid, or were to be, worth in the chain's own coin: as the events tell.
fn paid() -> u128 {
	System::read_events_for_pallet::<Event<Test>>()
		.into_iter()
		.map(|event| match event {
			Event::InvoicePaid { asset, amount, .. } => worth(&asset, amount),
			// Nobody but talent is kept pay for; what is kept for the client is their own.
			Event::KeptForClaim { account, asset, amount, .. } if account != CLIENT => {
				worth(&asset, amount)
			},
			_ => 0,
		})
		.sum()
}

fn worth(asset: &talent_primitives::AssetKind, amount: u128) -> u128 {
	if *asset == NATIVE {
		amount
	} else {
		amount * PRICE
	}
}

/// Whatever was paid was told when its contract was over, and nothing else; no more of a fee has
/// non_recoverable than was collected; each contract was reviewed by each at most once, and counted
/// with its own weight.
fn assert_reputations(always_priced: bool) {
	let told = EndedContracts::get();
	let volume = told.iter().map(|ended| ended.volume).sum::<u128>();
	let non_recoverable = told.iter().map(|ended| ended.non_recoverable).sum::<u128>();
	if always_priced {
		assert_eq!(volume, paid());
	} else {
		assert!(volume <= paid());
	}
	let fees =
		System::read_events_for_pallet::<Event<Test>>().into_iter().map(|event| match event {
			Event::FeePaid { asset, amount, .. } => worth(&asset, amount),
			_ => 0,
		});
	assert!(non_recoverable <= COMMON.mul_floor(fees.sum::<u128>()));
	let closed =
		System::read_events_for_pallet::<Event<Test>>().into_iter().filter_map(
			|event| match event {
				Event::ReviewsClosed { contract, by_client, by_talent, weight } => {
					Some((contract, [by_client, by_talent], weight))
				},
				_ => None,
			},
		);
	let closed = closed.collect::<Vec<_>>();
	let contracts = closed.iter().map(|(contract, ..)| contract);
	assert_eq!(contracts.collect::<std::collections::BTreeSet<_>>().len(), closed.len());
	let said = closed.iter().map(|(_, ratings, _)| ratings.iter().flatten().count()).sum::<usize>();
	assert_eq!(said, CountedReviews::get().len());
	let weights = told.iter().map(|ended| ended.non_recoverable).filter(|weight| *weight > 0);
	let mut weights = weights.collect::<Vec<_>>();
	let mut reviewed = closed.iter().map(|(.., weight)| *weight).collect::<Vec<_>>();
	weights.sort_unstable();
	reviewed.sort_unstable();
	assert_eq!(weights, reviewed);
}

fn play(steps: Vec<Step>, seeded: bool) {
	let builder = ExtBuilder::default().with_parameters(|p| {
		p.max_due_items = 1_000;
		p.contract_deposit = 10;
		p.milestone_deposit = 1;
	});
	let builder = if seeded { builder } else { builder.without_asset_seed() };
	let seed = if seeded { ASSET_MIN } else { 0 };
	builder.build().execute_with(|| {
		Jury::set(true);
		assert_ok!(NativeAndAssets::mint_into(ASSET, &STRANGER, 2 * ASSET_MIN));
		// A few contracts to begin with, so that there is something to bill.
		for currency in [NATIVE, ASSET] {
			active_in(currency.clone(), fixed(&[1_003, 517, 99]));
			active_in(currency, hourly(7, 40));
		}
		let before = issued();
		let always_priced = !steps.iter().any(|(kind, ..)| *kind == 51);
		for step in steps {
			act(step);
			assert_eq!(issued(), before, "{step:?}");
			assert_eq!(in_accounts(), before, "{step:?}");
			assert_covered_exactly(seed);
			assert_ok!(Jobs::do_try_state());
		}
		FeeFault::set(None);
		Priceless::set(false);
		Payouts::set(Default::default());
		for _ in 0..5 {
			skip_to(now() + 100);
			run_hooks();
			review_some();
		}
		silence();
		if !seeded {
			// What would have left dust behind has stayed. An account that gives the account the
			// minimum sets it free.
			let gift = NativeAndAssets::transfer(
				ASSET,
				&STRANGER,
				&escrow_account(),
				ASSET_MIN,
				Preservation::Preserve,
			);
			assert_ok!(gift);
			retry();
		}
		assert_all_funds_returned();
		assert_reputations(always_priced);
		assert_eq!(issued(), before);
		assert_eq!(in_accounts(), before);
		assert_covered_exactly(ASSET_MIN);
		assert_ok!(Jobs::do_try_state());
	});
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

	#[test]
	fn no_coin_is_made_or_lost_and_silence_brings_all_of_them_home(
		steps in prop::collection::vec((0u8..62, 0u8..6, any::<u8>(), 0u16..3_000), 20..200),
		seeded in any::<bool>(),
	) {
		play(steps, seeded);
	}
}
