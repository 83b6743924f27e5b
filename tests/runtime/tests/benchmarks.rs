// SPDX-License-Identifier: Apache-2.0

//! Every benchmark of ours can be set up on the real runtime, and ends as it says.

use talent_runtime_tests::{benchmarks::Benchmark, pallets::ours};

/// Ours: the pallets, and the transaction extensions.
fn is_ours(pallet: &str) -> bool {
	pallet == "talent_extensions" || ours().iter().any(|our| our.name == pallet)
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
