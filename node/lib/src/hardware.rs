// SPDX-License-Identifier: Apache-2.0

//! Compares a validator's machine with the one on which weights are based.

use sc_chain_spec::ChainType;
use sc_service::Configuration;
use sc_sysinfo::{gather_hwbench, HwBench, Metric, Requirement, Requirements, Throughput};

/// The machine on which a block takes the time that its weight says: the reference machine of the
/// SDK, on which its pallets are measured. Our own pallets are measured on a slower one, so their
/// weights hold on this machine, too.
///
/// Source: `src/machine/reference_hardware.json` in `frame-benchmarking-cli` 64.0.0, in MiB/s. The
/// parallel score there is of 8 cores: here of the 4 that the operator's guide asks for.
fn reference() -> Requirements {
	let parallel = Metric::Blake2256Parallel { num_cores: 4 };
	let minima = [
		(Metric::Blake2256, 1_000.0),
		(parallel, 1_000.0),
		(Metric::MemCopy, 11_768.341),
		(Metric::DiskSeqWrite, 950.0),
		(Metric::DiskRndWrite, 420.0),
	];
	let requirement = |(metric, minimum)| Requirement {
		metric,
		minimum: Throughput::from_mibs(minimum),
		validator_only: false,
	};
	Requirements(minima.into_iter().map(requirement).collect())
}

/// Measures a validator's machine, which takes a few seconds.
///
/// Nodes of a chain on one machine (`dev`, `local`) are not measured: they share the machine.
pub fn measure(config: &Configuration) -> Option<HwBench> {
	let shares =
		matches!(config.chain_spec.chain_type(), ChainType::Development | ChainType::Local);
	if shares || !config.role.is_authority() {
		return None;
	}
	let scores = gather_hwbench(Some(&config.data_path), &reference());
	sc_sysinfo::print_hwbench(&scores);
	if let Some(warning) = shortfall(&scores) {
		log::warn!("{warning}");
	}
	Some(scores)
}

/// One line with each score that is below the reference. `None` if there is none.
fn shortfall(scores: &HwBench) -> Option<String> {
	let failures = reference().check_hardware(scores, true).err()?;
	let metrics = failures.0.iter().map(|failure| {
		let (metric, found) = (failure.metric, failure.found);
		let (category, name) = (metric.category(), metric.name());
		format!("{category} {name} {found}, required {}", failure.expected)
	});
	Some(format!(
		"This machine is too slow for a validator, whose blocks may come late: {}",
		metrics.collect::<Vec<_>>().join("; ")
	))
}

#[cfg(test)]
// Scores are floating-point numbers.
#[allow(clippy::float_arithmetic)]
mod tests {
	use super::*;

	/// The scores of a machine that is `factor` times as fast as the reference.
	fn machine(factor: f64) -> HwBench {
		let score = |wanted: fn(&Metric) -> bool| {
			let requirements = reference().0;
			let found = requirements.iter().find(|requirement| wanted(&requirement.metric));
			Throughput::from_mibs(found.unwrap().minimum.as_mibs() * factor)
		};
		HwBench {
			cpu_hashrate_score: score(|metric| matches!(metric, Metric::Blake2256)),
			parallel_cpu_hashrate_score: score(|metric| {
				matches!(metric, Metric::Blake2256Parallel { .. })
			}),
			parallel_cpu_cores: 4,
			memory_memcpy_score: score(|metric| matches!(metric, Metric::MemCopy)),
			disk_sequential_write_score: Some(score(|metric| {
				matches!(metric, Metric::DiskSeqWrite)
			})),
			disk_random_write_score: Some(score(|metric| matches!(metric, Metric::DiskRndWrite))),
		}
	}

	#[test]
	fn a_machine_like_the_reference_is_good_enough() {
		assert_eq!(shortfall(&machine(1.0)), None);
		assert_eq!(shortfall(&machine(3.0)), None);
	}

	#[test]
	fn each_score_below_the_reference_is_named_with_both_values_in_one_line() {
		let warning = shortfall(&machine(0.5)).unwrap();
		assert_eq!(warning.lines().count(), 1);
		assert_eq!(warning.matches("required").count(), reference().0.len());

		let mut slow_disk = machine(1.0);
		slow_disk.disk_random_write_score = Some(Throughput::from_mibs(97.0));
		let warning = shortfall(&slow_disk).unwrap();
		assert_eq!(warning.matches("required").count(), 1);
		for word in ["Disk Rnd Write", "97.00 MiBs", "420.00 MiBs"] {
			assert!(warning.contains(word), "{word}: {warning}");
		}
	}
}
