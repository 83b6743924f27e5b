// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, DueItem, Error, Event, ServiceStatus};
use frame_support::{assert_noop, assert_ok, dispatch::DispatchResult};
use sp_runtime::traits::BadOrigin;

fn renew(who: AccountId) -> DispatchResult {
	Jury::renew(signed(who))
}

/// In which blocks the end of a juror's term or exit stands.
fn queued(account: AccountId) -> Vec<u64> {
	let item = DueItem::Juror { account };
	let items = crate::DueItems::<Test>::iter();
	items.filter(|(_, other, ())| *other == item).map(|(block, _, ())| block).collect()
}

#[test]
fn begins_another_term_from_now_on() {
	ExtBuilder::default().build_and_execute(|| {
		run_to(10);
		assert_ok!(renew(FIRST_JUROR));
		let ends_at = 10 + TERM;
		System::assert_last_event(Event::JurorRenewed { juror: FIRST_JUROR, ends_at }.into());
		assert_eq!(juror(FIRST_JUROR).ends_at, ends_at);
		assert_eq!(juror(FIRST_JUROR).queued_at, ends_at);
		assert_eq!(queued(FIRST_JUROR), [ends_at]);
		assert_eq!(bond_of(FIRST_JUROR), BOND);
	});
}

#[test]
fn the_earlier_end_passes_and_the_later_one_does_not() {
	ExtBuilder::default().build_and_execute(|| {
		skip_to(TERM - 10);
		pass(1);
		assert_ok!(renew(FIRST_JUROR));
		let ends_at = juror(FIRST_JUROR).ends_at;
		run_to(TERM + 50);
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Active);
		assert_eq!(Jury::juror(FIRST_JUROR + 1), None);
		skip_to(ends_at - 1);
		run_hooks();
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Active);
	});
}

#[test]
fn takes_the_term_of_that_time() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_parameters(|p| p.term = 100));
		assert_ok!(renew(FIRST_JUROR));
		assert_eq!(queued(FIRST_JUROR), [now() + 100]);
		assert_eq!(juror(FIRST_JUROR).ends_at, now() + 100);
	});
}

#[test]
fn can_be_done_as_long_as_nobody_has_noticed_that_the_term_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		skip_to(TERM + 5);
		assert_ok!(renew(FIRST_JUROR));
		run_hooks();
		pass(1);
		assert_eq!(juror(FIRST_JUROR).status, ServiceStatus::Active);
	});
}

#[test]
fn fails_for_those_who_do_not_serve() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(renew(STRANGER), Error::<Test>::NotJuror);
		assert_noop!(Jury::renew(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn fails_for_those_who_leave_or_must() {
	ExtBuilder::default().build_and_execute(|| {
		let id = drawn(AMOUNT);
		let [silent, ..] = seated(id)[..] else { panic!("nobody is seated") };
		let other = jurors(12).into_iter().find(|who| !seated(id).contains(who)).unwrap();
		assert_ok!(Jury::stand_down(signed(other)));
		assert_noop!(renew(other), Error::<Test>::AlreadyLeaving);
		pass(COMMIT_WINDOW);
		assert_eq!(juror(silent).status, ServiceStatus::Ousted);
		assert_noop!(renew(silent), Error::<Test>::AlreadyLeaving);
	});
}
