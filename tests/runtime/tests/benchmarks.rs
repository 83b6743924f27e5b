// SPDX-License-Identifier: Apache-2.0

//! Every benchmark of ours can be set up on the real runtime, and ends as it says.

use talent_runtime_tests::benchmarks::Benchmark;

/// Ours, and what the SDK measures with worlds that we make for it.
fn is_ours(pallet: &str) -> bool {
	const OURS: [&str; 8] = [
		"pallet_fee_treasury",
		"pallet_jobs",
		"pallet_members",
		"pallet_referrals",
		"pallet_screening",
		"pallet_sortition",
		"pallet_validator_set",
		"talent_extensions",
	];
	OURS.contains(&pallet)
}

#[test]
fn every_benchmark_of_ours_runs() {
	let mut failed = Vec::new();
	for benchmark in Benchmark::all().filter(|benchmark| is_ours(&benchmark.pallet)) {
		for result in [benchmark.run_least(), benchmark.run()] {
			println!("{}::{}: {result:?}", benchmark.pallet, benchmark.name());
			if let Err(error) = result {
				failed.push(format!("{}::{}: {error}", benchmark.pallet, benchmark.name()));
			}
		}
	}
	assert!(failed.is_empty(), "{failed:#?}");
}
