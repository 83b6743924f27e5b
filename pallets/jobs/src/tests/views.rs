// SPDX-License-Identifier: Apache-2.0

//! What can be asked without a transaction.

use crate::{mock::*, JobStage, OfferQuote, Stage, Terms};
use frame_support::assert_ok;
use sp_runtime::Permill;

#[test]
fn a_quote_tells_what_an_offer_costs() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		let fee_rate = Permill::from_percent(10);
		assert_eq!(
			Jobs::quote(job, fixed(&[1_005, 500])),
			Some(OfferQuote {
				fee_rate,
				initial: 1_005,
				initial_fee: 100,
				total: 1_505,
				total_fee: 150,
				deposit: 0,
			})
		);
		let terms = Terms { duration: Some(14), ..hourly(10, 10) };
		let quote = Jobs::quote(job, terms.clone()).unwrap();
		assert_eq!(
			quote,
			OfferQuote {
				fee_rate,
				initial: 200,
				initial_fee: 20,
				total: 400,
				total_fee: 40,
				deposit: 0
			}
		);
		let before = native(CLIENT);
		offer(job, TALENT, terms);
		assert_eq!(native(CLIENT), before - quote.initial - quote.initial_fee);
	});
}

#[test]
fn a_quote_is_refused_as_the_offer_would_be() {
	ExtBuilder::default().build_and_execute(|| {
		let job = post();
		assert_eq!(Jobs::quote(9, fixed(&[1_000])), None);
		assert_eq!(Jobs::quote(job, fixed(&[])), None);
		assert_eq!(Jobs::quote(job, hourly(u128::MAX, 2)), None);
		assert_eq!(Jobs::quote(job, Terms { duration: Some(0), ..fixed(&[1_000]) }), None);
	});
}

#[test]
fn records_are_shown_with_what_they_are_now() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Jobs::parameters(), test_parameters());
		let job = post();
		assert_eq!(Jobs::job(job).unwrap().1, JobStage::Open);
		assert_ok!(Jobs::apply(signed(TALENT), job, cid("me"), None));
		assert_eq!(Jobs::application(job, TALENT).unwrap().proposal, cid("me"));
		let contract = offer(job, TALENT, fixed(&[1_000]));
		let (agreement, record, stage) = Jobs::contract(contract).unwrap();
		assert_eq!((agreement.talent, record.escrow, stage), (TALENT, 1_100, Stage::Offered));
		accept(contract);
		let invoice = bill(contract, milestone(0));
		assert_eq!(Jobs::invoice(invoice).unwrap().amount, 1_000);
		assert_eq!(Jobs::unclaimed(TALENT, NATIVE), None);
		assert_eq!(Jobs::terms_hash(7), None);
		assert_eq!(Jobs::surplus(7), None);
		skip_to(101);
		assert_eq!(Jobs::job(job).unwrap().1, JobStage::Expired);
		assert_eq!(now(), 101);
		assert_eq!(today(), START_DAY + 100);
	});
}
