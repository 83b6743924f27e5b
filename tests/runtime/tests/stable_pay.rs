// SPDX-License-Identifier: Apache-2.0

//! A job paid in a stable asset. The fee waits, is turned into BTRST by itself, and everybody who
//! has earned a share of it gets it, to the unit. The talent has no BTRST to speak of, and pays for
//! transactions with dollars.

use frame_support::{assert_ok, traits::fungibles::Inspect};
use pallet_fee_treasury::Event as FeeEvent;
use pallet_jobs::Work;
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	Permill,
};
use talent_primitives::{AssetKind, AssetValues, Roles, ShareKind};
use talent_runtime::{
	configs::shared::TreasuryAccount,
	constants::{
		currency::{BTRST, EXISTENTIAL_DEPOSIT},
		test_dollar::{self, TUSD},
	},
	Assets, Balance, FeeTreasury, Jobs, Referrals, Runtime, RuntimeCall, RuntimeEvent,
};
use talent_runtime_tests::*;

const CLIENT: Person = Person::Bob;
/// Has no account at the beginning.
const TALENT: Person = Person::One;
/// Has brought the client.
const CLIENTS_REFERRER: Person = Person::Dave;
/// Has brought the talent.
const TALENTS_REFERRER: Person = Person::Eve;
/// Recommends the talent for the job.
const RECOMMENDER: Person = Person::Ferdie;

type ReferralsCall = pallet_referrals::Call<Runtime>;

/// The talent acts, and pays for it in dollars.
fn by_talent(call: impl Into<RuntimeCall>) {
	assert_ok!(submit_paying_in(Some(test_dollar::ASSET), TALENT, call));
}

#[test]
fn the_fee_on_dollars_reaches_everybody_who_has_earned_a_share_of_it() {
	on_dev(|| {
		// Those who brought people join first. The talent is sent what the deposits take, and a few
		// dollars for fees.
		for who in [CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER] {
			join(who, Roles::TALENT);
		}
		join_brought_by(CLIENT, Roles::CLIENT, Some(CLIENTS_REFERRER));
		let btrst = MEMBER_DEPOSIT + APPLICATION_DEPOSIT + EXISTENTIAL_DEPOSIT;
		send(Person::Alice, TALENT, btrst);
		send_dollars(Person::Alice, TALENT, 20 * TUSD);
		let referrer = Some(TALENTS_REFERRER.to_account_id());
		let join = MembersCall::join { roles: Roles::TALENT, profile: cid("p"), referrer };
		by_talent(join);

		// A job of a thousand dollars, for which the talent is recommended.
		let job = post(CLIENT, dollar_job_details());
		let candidate = TALENT.to_account_id();
		assert_ok!(submit(RECOMMENDER, ReferralsCall::recommend { job, candidate }));
		let recommended_by = Some(RECOMMENDER.to_account_id());
		by_talent(JobsCall::apply { job, proposal: cid("proposal"), recommended_by });
		// All their BTRST are in deposits, or keep the account: there is none to pay with.
		let no_coins = TransactionValidityError::Invalid(InvalidTransaction::Payment);
		let withdraw = JobsCall::withdraw_application { job };
		assert_eq!(transact(TALENT, withdraw), Err(no_coins));
		let dollars = |who: Person| dollars_of(who.to_account_id());
		let clients_before = dollars(CLIENT);
		let contract = offer(CLIENT, job, TALENT, fixed(&[1_000 * TUSD]));
		let terms_hash = Jobs::terms_hash(contract).unwrap();
		by_talent(JobsCall::accept_offer { contract, terms_hash });
		assert_eq!(dollars(CLIENT), clients_before - 1_100 * TUSD);

		let work = Work::Milestone { index: 0 };
		let invoice = pallet_jobs::NextInvoice::<Runtime>::get();
		let bill = JobsCall::submit_invoice { contract, work, evidence: cid("evidence") };
		by_talent(bill);

		// Approved: the talent has the whole amount at once, the fee waits for its turn.
		let earners = [CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER];
		let talents_before = dollars(TALENT);
		next_block();
		let purses = earners.map(Purse::of);
		let before = (total(dispute_pot()), for_authors(), treasury());
		let pool_before = (total(pool_account()), dollars_of(pool_account()));
		let waiting = dollars_of(fee_treasury_account());
		assert_ok!(approve(CLIENT, invoice, None));
		assert_eq!(dollars(TALENT), talents_before + 1_000 * TUSD);
		assert_eq!(dollars_of(fee_treasury_account()), waiting + 100 * TUSD);
		assert_eq!(queued(), 100 * TUSD);
		assert!(happened(|event| matches!(
			event,
			RuntimeEvent::FeeTreasury(FeeEvent::FeeQueued {
				asset: AssetKind::WithId(test_dollar::ID),
				fee: 100_000_000,
				..
			})
		)));
		assert_eq!(purses.map(|purse| purse.gained()), [0; 3]);

		// Nobody does anything: the hook converts it.
		let receipt = |event| match event {
			RuntimeEvent::FeeTreasury(event @ FeeEvent::FeeReceipt { .. }) => Some(event),
			_ => None,
		};
		let patience = block() + FeeTreasury::parameters().min_samples + MOST_FULL_BLOCKS;
		while history().into_iter().find_map(receipt).is_none() {
			assert!(block() < patience, "the fee is not converted");
			next_block();
		}
		let receipts = history().into_iter().filter_map(receipt).collect::<Vec<_>>();
		let [FeeEvent::FeeReceipt {
			context, asset, fee, rate, paid_in, paid, price, shares, ..
		}] = &receipts[..]
		else {
			panic!("there is one receipt, not {receipts:?}");
		};
		assert_eq!((asset, *fee), (&test_dollar::ASSET, 100 * TUSD));
		assert_eq!(*rate, Permill::from_percent(10));
		assert_eq!(context.recommender, Some(RECOMMENDER.to_account_id()));
		assert_eq!((context.invoice, context.contract, context.job), (invoice, contract, job));
		let paid = *paid;
		assert_eq!(*paid_in, AssetKind::Native);
		assert!(price.is_some());

		// Everybody's part, exactly, and the treasury has the rest: screening has nobody to pay
		// yet.
		let part = |percent: u32| Permill::from_percent(percent).mul_floor(paid);
		let rest = paid - part(20) - part(10) - 3 * part(5);
		assert_eq!(purses.map(|purse| purse.gained()), [part(20), part(10), part(5)]);
		assert_eq!(total(dispute_pot()), before.0 + part(5));
		assert_eq!(for_authors(), before.1 + part(5));
		assert_eq!(treasury(), before.2 + rest);
		let named = shares.iter().map(|share| (share.kind, share.to.clone(), share.amount));
		assert_eq!(
			named.collect::<Vec<_>>(),
			[
				(ShareKind::ClientReferrer, CLIENTS_REFERRER.to_account_id(), part(20)),
				(ShareKind::TalentReferrer, TALENTS_REFERRER.to_account_id(), part(10)),
				(ShareKind::Recommender, RECOMMENDER.to_account_id(), part(5)),
				(ShareKind::DisputePot, dispute_pot(), part(5)),
				(ShareKind::Validators, validator_pot(), part(5)),
				(ShareKind::Treasury, TreasuryAccount::get(), rest),
			]
		);

		// Every dollar and every coin of it: what the pool took and gave is what was converted and
		// paid.
		let pool_after = (total(pool_account()), dollars_of(pool_account()));
		let talents_fees = pool_after.1 - pool_before.1 - 100 * TUSD;
		assert_eq!(talents_fees, 0, "the talent has sent nothing meanwhile");
		assert_eq!(pool_before.0 - pool_after.0, paid);
		let worth = FeeTreasury::value_of(&test_dollar::ASSET, 100 * TUSD).unwrap();
		assert!(paid < worth && paid > worth - worth / 50, "{paid} for {worth}");
		assert_eq!(dollars_of(fee_treasury_account()), waiting);
		assert_eq!(dollars_of(jobs_account()), test_dollar::MINIMUM_BALANCE);
		assert_eq!(dollars(CLIENT), clients_before - 1_100 * TUSD);
		assert_eq!(Assets::total_issuance(test_dollar::ID), 900_000 * TUSD);

		// Those who earn by bringing others are counted.
		let totals = |who: Person| Referrals::totals(who.to_account_id());
		assert_eq!(totals(CLIENTS_REFERRER).client_referrer, part(20));
		assert_eq!(totals(TALENTS_REFERRER).talent_referrer, part(10));
		assert_eq!(totals(RECOMMENDER).recommender, part(5));
		let cap = Referrals::parameters().client_cap;
		assert_eq!(Referrals::client_room(CLIENT.to_account_id()), cap - part(20));

		// The talent goes home with what they have earned, and the deposits.
		by_talent(JobsCall::end_contract { contract });
		assert_ok!(close_job(CLIENT, job));
		let candidate = TALENT.to_account_id();
		assert_ok!(submit(RECOMMENDER, ReferralsCall::withdraw_recommendation { job, candidate }));
		pass_until_done(block() + Jobs::parameters().final_billing_window);
		assert!(is_over(contract));
		nothing_is_left(&[CLIENT, TALENT, CLIENTS_REFERRER, TALENTS_REFERRER, RECOMMENDER]);
		by_talent(MembersCall::leave {});
		assert_eq!(total(TALENT.to_account_id()), btrst);
		assert_eq!(fees_paid(TALENT), 0);
		let all = 1_020 * TUSD - dollar_fees_paid(TALENT);
		assert_eq!(dollars(TALENT), all);
	});
}

#[test]
fn anybody_can_convert_what_waits_and_a_large_fee_goes_in_slices() {
	on_dev(|| {
		let (talent, anybody) = (Person::Charlie, Person::Ferdie);
		join(CLIENT, Roles::CLIENT);
		join(talent, Roles::TALENT);
		let job = post(CLIENT, dollar_job_details());
		let contract = sign(CLIENT, job, talent, fixed(&[15_000 * TUSD]));
		let invoice = bill(talent, contract, Work::Milestone { index: 0 });
		pass_blocks(FeeTreasury::parameters().min_samples + 1);
		assert_ok!(approve(CLIENT, invoice, None));
		assert_eq!(queued(), 1_500 * TUSD);

		// A slice is half a percent of what the pool has, so that the price moves little.
		let (common_before, pool_before) = (common(), total(pool_account()));
		let convert = pallet_fee_treasury::Call::<Runtime>::convert {
			asset: test_dollar::ASSET,
			max_slices: 1,
		};
		assert_ok!(submit(anybody, convert));
		assert_eq!(queued(), 500 * TUSD);
		// The hook does the rest.
		let patience = block() + 1 + MOST_FULL_BLOCKS;
		while queued() > 0 {
			assert!(block() < patience, "the fee is not converted");
			next_block();
		}
		let mut parts: Vec<(Balance, Balance)> = vec![];
		for event in history() {
			if let RuntimeEvent::FeeTreasury(FeeEvent::FeeReceipt { fee, paid, shares, .. }) = event
			{
				assert_eq!(shares.iter().map(|share| share.amount).sum::<Balance>(), paid);
				parts.push((fee, paid));
			}
		}
		let fees = parts.iter().map(|(fee, _)| *fee).collect::<Vec<_>>();
		assert_eq!(fees, [1_000 * TUSD, 500 * TUSD]);
		let paid = parts.iter().map(|(_, paid)| paid).sum::<Balance>();
		assert_eq!(common(), common_before + paid);
		assert_eq!(total(pool_account()), pool_before - paid);
		assert!(paid > 735 * BTRST && paid < 750 * BTRST, "{paid}");
	});
}
