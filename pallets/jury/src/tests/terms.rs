// SPDX-License-Identifier: Apache-2.0

//! CaseTerms end by themselves.

use crate::{mock::*, DueItem, Error, Event, ServiceStatus};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use talent_primitives::{PoolId, Sortition};

fn due(item: DueItem<AccountId>) -> DispatchResult {
	Jury::process_due(signed(STRANGER), item)
}

/// A term that is shorter than anything takes.
fn short(term: u64) -> ExtBuilder {
	ExtBuilder::default().with_parameters(|p| (p.term, p.arbitrator_term) = (term, term))
}

#[test]
fn a_juror_whose_term_is_over_is_out_and_has_the_bond_back() {
	ExtBuilder::default().build_and_execute(|| {
		skip_to(TERM - 1);
		run_until(|| now() == TERM - 1);
		let item = DueItem::Juror { account: FIRST_JUROR };
		assert_noop!(due(item.clone()), Error::<Test>::NotDue);
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Active);
		pass(1);
		assert_ok!(due(item));
		System::assert_has_event(Event::JurorLeft { juror: FIRST_JUROR, bond: BOND }.into());
		assert_eq!(Jury::juror(FIRST_JUROR), None);
		assert_eq!(wealth(FIRST_JUROR), ENDOWMENT);
		assert_eq!(bond_of(FIRST_JUROR), 0);
		assert_eq!(open_items(FIRST_JUROR), []);
	});
}

#[test]
fn the_queue_ends_the_terms_of_all() {
	short(50).with_experts(3).with_arbitrators(2).build_and_execute(|| {
		run_to(49);
		assert_eq!(crate::Jurors::<Test>::iter().count(), 15);
		assert_eq!(crate::Arbitrators::<Test>::iter().count(), 2);
		run_to(50);
		assert_eq!(crate::Jurors::<Test>::iter().count(), 0);
		assert_eq!(crate::Arbitrators::<Test>::iter().count(), 0);
		for who in jurors(12).into_iter().chain(experts(3)) {
			System::assert_has_event(Event::JurorLeft { juror: who, bond: BOND }.into());
			assert_eq!(bond_of(who), 0);
		}
		for pool in [PoolId::Jurors, PoolId::Eyewitnesses(SKILL), PoolId::Arbitrators] {
			assert_eq!(Lots::pool_size(pool), 0);
		}
		assert_eq!(crate::DueItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_term_that_ends_while_something_is_frozen_waits_for_it() {
	ExtBuilder::default().build_and_execute(|| {
		let id = committed(AMOUNT, &[70, 70, 70]);
		assert_ok!(set_parameters(|p| p.term = 3));
		for who in jurors(12) {
			assert_ok!(Jury::renew(signed(who)));
		}
		let until = Lots::expires_at(Jury::jurors_subject(id, 0)).unwrap();
		pass(3);
		for who in jurors(12) {
			System::assert_has_event(Event::JurorLeaving { juror: who, until }.into());
			assert_eq!(juror(who).status, ServiceStatus::Leaving);
			assert_eq!(bond_of(who), BOND);
		}
		// The seated do their part.
		reveal_all(id, &[70, 70, 70]);
		pass(1);
		assert!(matches!(stage(id), Some(crate::Stage::Provisional { .. })));
		run_to(until);
		for who in jurors(12) {
			assert_eq!(Jury::juror(who), None);
			assert_eq!(bond_of(who), 0);
		}
	});
}

#[test]
fn an_arbitrators_term_ends_and_the_case_goes_on_with_them() {
	short(30).with_arbitrators(1).build_and_execute(|| {
		run_to(20);
		let id = organised(AMOUNT);
		assert!(now() < 30, "{}", now());
		run_to(30);
		let status = Jury::arbitrator(FIRST_ARBITRATOR).unwrap().status;
		assert_eq!(status, ServiceStatus::Leaving);
		run_until(|| {
			Jury::close_evidence(signed(FIRST_ARBITRATOR), id).is_ok()
				|| !matches!(stage(id), Some(crate::Stage::Evidence { .. }))
		});
		assert!(record(id).arbitrator.unwrap().served);
		run_until(|| stage(id).is_none());
		assert_eq!(wealth(FIRST_ARBITRATOR), ENDOWMENT + ARBITRATOR_PAY);
		let item = DueItem::Arbitrator { account: FIRST_ARBITRATOR };
		assert_ok!(due(item));
		System::assert_last_event(Event::ArbitratorLeft { arbitrator: FIRST_ARBITRATOR }.into());
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR), None);
	});
}

#[test]
fn anybody_can_end_a_term_that_is_over_if_the_hooks_do_not() {
	short(50).build_and_execute(|| {
		skip_to(60);
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Active);
		assert_ok!(due(DueItem::Juror { account: FIRST_JUROR }));
		assert_eq!(Jury::juror(FIRST_JUROR), None);
		assert_ok!(due(DueItem::Arbitrator { account: FIRST_ARBITRATOR }));
		assert_eq!(Jury::arbitrator(FIRST_ARBITRATOR), None);
		// What was handled is not in the queue any more.
		run_hooks();
		assert_eq!(crate::StuckItems::<Test>::iter().count(), 0);
	});
}

#[test]
fn nobody_can_end_one_that_is_not() {
	ExtBuilder::default().build_and_execute(|| {
		let early = due(DueItem::Juror { account: FIRST_JUROR });
		assert_noop!(early, Error::<Test>::NotDue);
		let early = due(DueItem::Arbitrator { account: FIRST_ARBITRATOR });
		assert_noop!(early, Error::<Test>::NotDue);
		let nobody = due(DueItem::Arbitrator { account: STRANGER });
		assert_noop!(nobody, Error::<Test>::NotArbitrator);
	});
}
