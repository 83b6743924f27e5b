// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, ServiceStatus, MAX_EXPERTISE};
use sp_runtime::BuildStorage;
use talent_primitives::{PoolId, SkillId, Sortition};

#[test]
fn sets_parameters_jurors_and_arbitrators() {
	let builder = ExtBuilder::default().with_jurors(5).with_experts(3).with_arbitrators(2);
	builder.with_parameters(|p| p.max_load = 7).build_and_execute(|| {
		assert_eq!(Jury::parameters().max_load, 7);
		for who in jurors(5) {
			let record = juror(who);
			assert_eq!((record.status, record.ends_at), (ServiceStatus::Active, TERM));
			assert_eq!(bond_of(who), BOND);
			assert_eq!(record.bound, who % OUTSIDER != 0);
			let items = if record.bound { vec![Item::Juror] } else { vec![] };
			assert_eq!(open_items(who), items);
		}
		for who in experts(3) {
			assert_eq!(juror(who).expertise.to_vec(), [SKILL]);
			assert!(Lots::member(PoolId::Eyewitnesses(SKILL), &who).is_some());
		}
		for who in arbitrators(2) {
			let record = Jury::arbitrator(who).unwrap();
			assert_eq!((record.status, record.ends_at), (ServiceStatus::Active, ARBITRATOR_TERM));
		}
		assert_eq!(Lots::pool_size(PoolId::Jurors), 8);
		assert_eq!(Lots::pool_size(PoolId::Eyewitnesses(SKILL)), 3);
		assert_eq!(Lots::pool_size(PoolId::Arbitrators), 2);
		assert_eq!((Jury::pot(), wealth(pot())), (0, ED));
	});
}

#[test]
fn the_account_of_the_pot_is_there_without_a_coin() {
	ExtBuilder::default().with_balance(pot(), ED).build_and_execute(|| {
		assert!(frame_system::Pallet::<Test>::providers(&pot()) > 1);
	});
}

#[test]
#[should_panic(expected = "parameters are out of their ranges")]
fn parameters_out_of_range_are_refused() {
	ExtBuilder::default().with_parameters(|p| p.max_load = 0).build();
}

#[test]
#[should_panic(expected = "11 cannot be a juror from the start")]
fn a_juror_without_coins_is_refused() {
	ExtBuilder::default().with_balance(11, ED).build();
}

/// The state at genesis with these jurors and arbitrators, all with coins.
fn build(jurors: Vec<(AccountId, Vec<SkillId>)>, arbitrators: Vec<AccountId>) {
	let rich = (1..100).map(|who| (who, ENDOWMENT));
	let storage = RuntimeGenesisConfig {
		balances: pallet_balances::GenesisConfig { balances: rich.collect(), ..Default::default() },
		jury: crate::GenesisConfig { parameters: test_parameters(), jurors, arbitrators },
		..Default::default()
	};
	let _ = storage.build_storage();
}

#[test]
#[should_panic(expected = "11 cannot be a juror from the start")]
fn a_juror_named_twice_is_refused() {
	build(vec![(11, vec![]), (12, vec![]), (11, vec![])], vec![]);
}

#[test]
#[should_panic(expected = "11 cannot be a juror from the start")]
fn a_juror_without_the_credential_is_refused() {
	build(vec![(11, vec![NO_SKILL])], vec![]);
}

#[test]
#[should_panic(expected = "11 names too many skills")]
fn a_juror_of_too_many_skills_is_refused() {
	let most = SkillId::try_from(MAX_EXPERTISE).unwrap();
	build(vec![(11, (0..=most).collect())], vec![]);
}

#[test]
#[should_panic(expected = "91 cannot be an arbitrator from the start")]
fn an_arbitrator_named_twice_is_refused() {
	build(vec![], vec![91, 91]);
}

#[test]
fn nobody_has_to_serve_from_the_start() {
	build(vec![], vec![]);
}
