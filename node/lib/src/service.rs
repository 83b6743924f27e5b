// SPDX-License-Identifier: Apache-2.0

//! The node's parts and how they are put together.

mod backoff;
mod equivocations;
mod essential;
pub mod keys;
mod metrics;
pub mod sealing;
mod warp;

use crate::{
	cli::Sealing,
	disk::Disk,
	errors::one_line,
	executor::{self, Executor},
	hardware, rpc,
	types::{BabeImport, Backend, Client, InherentProviders, Parts, SelectChain, Setup, Voting},
};
use equivocations::ReportingImport;
use essential::{and_pause, EssentialTasks};
use futures::{FutureExt, StreamExt};
use sc_basic_authorship::ProposerFactory;
use sc_client_api::{Backend as _, HeaderBackend};
use sc_consensus::DefaultImportQueue;
use sc_consensus_babe::{BabeLink, BabeWorkerHandle, SlotProportion};
use sc_consensus_grandpa::{FinalityProofProvider, GrandpaPruningFilter, SharedVoterState};
use sc_network::{
	config::{FullNetworkConfiguration, NetworkBackendType, SyncMode},
	service::traits::NetworkService,
	Event, Litep2pNetworkBackend, NetworkBackend, NetworkEventStream, NetworkWorker,
	NotificationMetrics, NotificationService, ProtocolName,
};
use sc_network_sync::{SyncingService, WarpSyncConfig};
use sc_service::{
	BuildGenesisBlock, Configuration, Error as ServiceError, GenesisBlockBuilder, TaskManager,
};
use sc_telemetry::{Telemetry, TelemetryHandle, TelemetryWorker};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_core::storage::Storage;
use std::{
	path::{Path, PathBuf},
	sync::Arc,
	time::Duration,
};
use talent_primitives::Hash;
use talent_runtime::opaque::Block;

/// How often a justification is kept even if the authorities do not change, in blocks: the steps of
/// a finality proof.
const JUSTIFICATION_PERIOD: u32 = 512;
/// How long GRANDPA waits for votes to spread. Longer saves traffic, shorter finalises sooner.
const GOSSIP_DURATION: Duration = Duration::from_millis(1_000);
/// The share of a slot in which a block is made; the rest is for it to spread.
const PROPOSAL_SHARE_OF_SLOT: f32 = 2.0 / 3.0;
/// How many messages to telemetry may wait.
const TELEMETRY_BUFFER: usize = 16;

/// The parts of a node, and what is handed on piece by piece.
pub struct Partial {
	/// What stays.
	pub parts: Parts,
	/// Verifies and imports what the network and files bring.
	pub import_queue: DefaultImportQueue<Block>,
	/// For making blocks and voting.
	pub setup: Setup,
	/// Knows BABE's epochs.
	pub babe_worker: BabeWorkerHandle<Block>,
}

/// Puts together all that does not need the network. The specification in `config` becomes a raw
/// one.
pub fn new_partial(
	config: &mut Configuration,
	sealing: Option<Sealing>,
) -> Result<Partial, ServiceError> {
	let mut telemetry_worker = None;
	let telemetry =
		match config.telemetry_endpoints.clone().filter(|endpoints| !endpoints.is_empty()) {
			Some(endpoints) => {
				let worker = TelemetryWorker::new(TELEMETRY_BUFFER)?;
				let telemetry = worker.handle().new_telemetry(endpoints);
				telemetry_worker = Some(worker);
				Some(telemetry)
			},
			None => None,
		};
	let telemetry_handle = telemetry.as_ref().map(Telemetry::handle);

	let (executor, compiled) = executor::new(config);
	let (client, backend, keystore_container, task_manager) =
		open_chain(config, executor, telemetry_handle.clone())?;
	let client = Arc::new(client);
	if let Some(worker) = telemetry_worker {
		task_manager.spawn_handle().spawn("telemetry", Some("telemetry"), worker.run());
	}

	let select_chain = SelectChain::new(backend.clone());
	let transaction_pool = Arc::new(
		sc_transaction_pool::Builder::new(
			EssentialTasks::new(task_manager.spawn_essential_handle()),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let (grandpa_import, voting) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry_handle.clone(),
	)?;
	let babe_config = sc_consensus_babe::configuration(&*client)?;
	// The runtime of genesis and that of the best block have run.
	compiled.record();
	let slot_duration = babe_config.slot_duration();
	let inherents = match sealing {
		Some(_) => sealing::inherent_providers(client.clone()),
		None => inherent_providers(slot_duration),
	};
	let (block_import, babe_link) = sc_consensus_babe::block_import(
		babe_config,
		grandpa_import.clone(),
		client.clone(),
		inherents,
		select_chain.clone(),
		OffchainTransactionPoolFactory::new(transaction_pool.clone()),
	)?;
	let (import_queue, babe_worker) =
		sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
			link: babe_link.clone(),
			block_import: ReportingImport::new(
				block_import.clone(),
				client.clone(),
				transaction_pool.clone(),
				slot_duration,
			),
			justification_import: Some(Box::new(grandpa_import)),
			client: client.clone(),
			slot_duration,
			spawner: &EssentialTasks::new(task_manager.spawn_essential_handle()),
			registry: config.prometheus_registry(),
			telemetry: telemetry_handle,
		})?;

	Ok(Partial {
		parts: Parts {
			client,
			backend,
			task_manager,
			keystore_container,
			select_chain,
			transaction_pool,
			telemetry,
		},
		import_queue,
		setup: Setup { block_import, babe_link, voting },
		babe_worker,
	})
}

/// Opens the database, or begins it with the specification's genesis.
fn open_chain(
	config: &mut Configuration,
	executor: Executor,
	telemetry: Option<TelemetryHandle>,
) -> Result<(Client, Arc<Backend>, sc_service::KeystoreContainer, TaskManager), ServiceError> {
	let mut database = config.db_config();
	// Justifications survive pruning: without them nobody could warp sync from this node.
	database.pruning_filters = vec![Arc::new(GrandpaPruningFilter)];
	let backend = sc_service::new_db_backend::<Block>(database)
		.map_err(|error| at(config, "cannot open the database", &error))?;
	let genesis = executor::genesis(&executor, &*config.chain_spec)
		.map_err(|error| ServiceError::Other(format!("broken chain specification: {error}")))?;
	// From now on nobody who asks for the specification has the runtime compiled and genesis built
	// once more.
	config.chain_spec.set_storage(genesis.clone());
	check_genesis(config, &backend, &executor, genesis.clone())?;
	let genesis_builder = GenesisBlockBuilder::new_with_storage(
		genesis,
		!config.no_genesis(),
		backend.clone(),
		executor.clone(),
	)?;
	sc_service::new_full_parts_with_genesis_builder(
		config,
		telemetry,
		executor,
		backend,
		genesis_builder,
		false,
	)
}

/// Refuses a database of another chain: the client would go on with that one's genesis, whatever
/// the specification says.
fn check_genesis(
	config: &Configuration,
	backend: &Arc<Backend>,
	executor: &Executor,
	genesis: Storage,
) -> Result<(), ServiceError> {
	let Some(found) = backend.blockchain().hash(0)? else { return Ok(()) };
	// Nothing is committed: the operation that comes along is dropped.
	let (block, _operation) = GenesisBlockBuilder::<Block, _, _>::new_with_storage(
		genesis,
		false,
		backend.clone(),
		executor.clone(),
	)?
	.build_genesis_block()?;
	let expected = block.header.hash();
	if found == expected {
		return Ok(());
	}
	Err(at(
		config,
		"the base path belongs to another chain",
		&format!(
			"its genesis is {found:?}, that of {} is {expected:?}; start it with the specification or the node it was \
			 made with, take another --base-path, or remove it with purge-chain",
			config.chain_spec.id(),
		),
	))
}

/// An error with the database's path.
fn at(config: &Configuration, what: &str, why: &dyn std::fmt::Display) -> ServiceError {
	let path = config.database.path().map(|path| path.display().to_string()).unwrap_or_default();
	ServiceError::Other(one_line(&format!("{what} at {path}: {why}")))
}

/// The inherents of a node that keeps to the world's clock.
fn inherent_providers(slot_duration: sp_consensus_babe::SlotDuration) -> InherentProviders {
	Arc::new(move |_parent, ()| async move {
		let timestamp = sp_timestamp::InherentDataProvider::from_system_time();
		let slot =
			sp_consensus_babe::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
				*timestamp,
				slot_duration,
			);
		Ok((slot, timestamp))
	})
}

/// What this node can be told besides what every Substrate node can.
pub struct Options {
	/// Makes blocks without waiting.
	pub sealing: Option<Sealing>,
	/// Measures the machine of a validator.
	pub measure_hardware: bool,
	/// The disk of the database.
	pub disk: Disk,
}

/// Starts the node.
pub fn start(config: Configuration, options: Options) -> Result<TaskManager, ServiceError> {
	match config.network.network_backend {
		NetworkBackendType::Libp2p => start_on::<NetworkWorker<Block, Hash>>(config, options),
		NetworkBackendType::Litep2p => start_on::<Litep2pNetworkBackend>(config, options),
	}
}

/// What the rest of the node knows of the network.
struct Network {
	service: Arc<dyn NetworkService>,
	sync: Arc<SyncingService<Block>>,
}

/// What is asked of the configuration after the service has taken it.
struct Choices {
	role: sc_service::Role,
	name: String,
	force_authoring: bool,
	registry: Option<substrate_prometheus_endpoint::Registry>,
	public_addresses: Vec<sc_network::Multiaddr>,
	publish_local_addresses: bool,
	network_directory: Option<PathBuf>,
	keystore_directory: Option<PathBuf>,
	syncs_by_warp: bool,
}

impl Choices {
	fn of(config: &Configuration) -> Self {
		Self {
			role: config.role,
			name: config.network.node_name.clone(),
			force_authoring: config.force_authoring,
			registry: config.prometheus_registry().cloned(),
			public_addresses: config.network.public_addresses.clone(),
			publish_local_addresses: config.network.allow_non_globals_in_dht,
			network_directory: config.network.net_config_path.clone(),
			keystore_directory: config.keystore.path().map(Path::to_path_buf),
			syncs_by_warp: matches!(config.network.sync_mode, SyncMode::Warp),
		}
	}
}

/// GRANDPA's protocol, once the network speaks it.
struct VotingProtocol {
	name: ProtocolName,
	notifications: Box<dyn NotificationService>,
}

fn start_on<N: NetworkBackend<Block, Hash>>(
	mut config: Configuration,
	options: Options,
) -> Result<TaskManager, ServiceError> {
	let Options { sealing, measure_hardware, disk } = options;
	// Before anything else uses the machine.
	let scores = measure_hardware.then(|| hardware::measure(&config)).flatten();
	if sealing.is_some() {
		sealing::isolate(&mut config.network);
	}
	let Partial { mut parts, import_queue, setup, babe_worker } =
		new_partial(&mut config, sealing)?;
	let choices = Choices::of(&config);
	disk.watch(&parts, choices.registry.as_ref());

	let mut protocols =
		FullNetworkConfiguration::<_, _, N>::new(&config.network, choices.registry.clone());
	let metrics = N::register_notification_metrics(choices.registry.as_ref());
	let votes = sealing.is_none() && !config.disable_grandpa;
	let voting_protocol =
		votes.then(|| speak_grandpa(&config, &parts, &mut protocols, metrics.clone()));

	let (seal_requests, seal_queue) = sealing.map(|_| sealing::command_channel()).unzip();
	let voter_state = SharedVoterState::empty();
	let authority_set = setup.voting.shared_authority_set().clone();
	let rpc = rpc::Deps {
		client: parts.client.clone(),
		pool: parts.transaction_pool.clone(),
		select_chain: parts.select_chain.clone(),
		keystore: parts.keystore_container.keystore(),
		babe_worker,
		grandpa: rpc::GrandpaDeps {
			voter_state: voter_state.clone(),
			authority_set: authority_set.clone(),
			justifications: setup.voting.justification_stream(),
			finality_proofs: FinalityProofProvider::new_for_service(
				parts.backend.clone(),
				Some(authority_set),
			),
		},
		sealing: seal_requests,
	};
	// Puts the development keys into the keystore, too: the signing services start after it.
	let network = connect_and_serve(
		config,
		&mut parts,
		protocols,
		metrics,
		import_queue,
		&setup.voting,
		rpc,
	)?;

	if let Some((scores, telemetry)) = scores.zip(parts.telemetry.as_ref()) {
		parts.task_manager.spawn_handle().spawn(
			"telemetry-hardware",
			Some("telemetry"),
			sc_sysinfo::initialize_hwbench_telemetry(telemetry.handle(), scores),
		);
	}
	let registry = choices.registry.as_ref();
	metrics::start(&parts, registry, choices.role.is_authority(), &network.sync);
	if let Some((sealing, requests)) = sealing.zip(seal_queue) {
		sealing::start(sealing, &parts, setup, requests)?;
		return Ok(parts.task_manager);
	}
	if choices.syncs_by_warp {
		let wait = warp::warn_of_waiting(network.sync.clone());
		parts.task_manager.spawn_handle().spawn("warp-sync-watch", None, wait);
	}
	let Setup { block_import, babe_link, voting } = setup;
	if choices.role.is_authority() {
		start_authority_discovery(&parts, &choices, &network);
		if let Some(directory) = &choices.keystore_directory {
			let watch = keys::Watch::new(&parts, directory.clone(), registry);
			parts.task_manager.spawn_handle().spawn("keys", None, watch.run(network.sync.clone()));
		}
		start_authoring(&parts, &choices, &network, block_import, babe_link)?;
	}
	if let Some(protocol) = voting_protocol {
		start_voting(&parts, choices, &network, voting, protocol, voter_state)?;
	}
	Ok(parts.task_manager)
}

/// Adds GRANDPA's gossip to what the network speaks.
fn speak_grandpa<N: NetworkBackend<Block, Hash>>(
	config: &Configuration,
	parts: &Parts,
	protocols: &mut FullNetworkConfiguration<Block, Hash, N>,
	metrics: NotificationMetrics,
) -> VotingProtocol {
	let genesis = parts.client.chain_info().genesis_hash;
	let name = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
	let (protocol, notifications) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
		name.clone(),
		metrics,
		protocols.peer_store_handle(),
	);
	protocols.add_notification_protocol(protocol);
	VotingProtocol { name, notifications }
}

/// Connects to the network and starts what every node has: synchronisation, offchain workers, RPC,
/// metrics, telemetry.
fn connect_and_serve<N: NetworkBackend<Block, Hash>>(
	config: Configuration,
	parts: &mut Parts,
	protocols: FullNetworkConfiguration<Block, Hash, N>,
	metrics: NotificationMetrics,
	import_queue: DefaultImportQueue<Block>,
	voting: &Voting,
	rpc: rpc::Deps,
) -> Result<Network, ServiceError> {
	let warp_sync = sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		parts.backend.clone(),
		voting.shared_authority_set().clone(),
		Vec::new(),
	);
	let (service, system_rpc_tx, tx_handler_controller, sync, _bitswap) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config: &config,
			net_config: protocols,
			client: parts.client.clone(),
			transaction_pool: parts.transaction_pool.clone(),
			spawn_handle: parts.task_manager.spawn_handle(),
			spawn_essential_handle: parts.task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(Arc::new(warp_sync))),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;

	if config.offchain_worker.enabled {
		start_offchain_workers(parts, config.role.is_authority(), &service)?;
	}

	let chain_spec = config.chain_spec.cloned_box();
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		config,
		backend: parts.backend.clone(),
		client: parts.client.clone(),
		keystore: parts.keystore_container.keystore(),
		network: service.clone(),
		sync_service: sync.clone(),
		rpc_builder: Box::new(move |executor| {
			rpc::module(rpc.clone(), chain_spec.cloned_box(), executor)
				.map_err(ServiceError::Application)
		}),
		transaction_pool: parts.transaction_pool.clone(),
		task_manager: &mut parts.task_manager,
		system_rpc_tx,
		tx_handler_controller,
		telemetry: parts.telemetry.as_mut(),
		tracing_execute_block: None,
	})?;
	Ok(Network { service, sync })
}

fn start_offchain_workers(
	parts: &Parts,
	is_validator: bool,
	network: &Arc<dyn NetworkService>,
) -> Result<(), ServiceError> {
	let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
		runtime_api_provider: parts.client.clone(),
		keystore: Some(parts.keystore_container.keystore()),
		offchain_db: parts.backend.offchain_storage(),
		transaction_pool: Some(OffchainTransactionPoolFactory::new(parts.transaction_pool.clone())),
		network_provider: Arc::new(network.clone()),
		is_validator,
		// The runtime asks no web server.
		enable_http_requests: false,
		custom_extensions: |_| Vec::new(),
	})?;
	let spawner = parts.task_manager.spawn_handle();
	parts.task_manager.spawn_handle().spawn(
		"offchain-workers-runner",
		Some("offchain-worker"),
		workers.run(parts.client.clone(), spawner).boxed(),
	);
	Ok(())
}

/// Validators find each other by the keys they sign with.
fn start_authority_discovery(parts: &Parts, choices: &Choices, network: &Network) {
	let events =
		network.service.event_stream("authority-discovery").filter_map(|event| async move {
			match event {
				Event::Dht(event) => Some(event),
				_ => None,
			}
		});
	let (worker, _service) = sc_authority_discovery::new_worker_and_service_with_config(
		sc_authority_discovery::WorkerConfig {
			publish_non_global_ips: choices.publish_local_addresses,
			public_addresses: choices.public_addresses.clone(),
			strict_record_validation: true,
			persisted_cache_directory: choices.network_directory.clone(),
			..Default::default()
		},
		parts.client.clone(),
		Arc::new(network.service.clone()),
		Box::pin(events),
		sc_authority_discovery::Role::PublishAndDiscover(parts.keystore_container.keystore()),
		choices.registry.clone(),
		parts.task_manager.spawn_handle(),
	);
	parts.task_manager.spawn_handle().spawn(
		"authority-discovery-worker",
		Some("authority-discovery"),
		worker.run(),
	);
}

/// Makes blocks in the slots that are ours.
fn start_authoring(
	parts: &Parts,
	choices: &Choices,
	network: &Network,
	block_import: BabeImport,
	babe_link: BabeLink<Block>,
) -> Result<(), ServiceError> {
	let telemetry = parts.telemetry.as_ref().map(Telemetry::handle);
	let slot_duration = babe_link.config().slot_duration();
	let babe = sc_consensus_babe::start_babe(sc_consensus_babe::BabeParams {
		keystore: parts.keystore_container.keystore(),
		client: parts.client.clone(),
		select_chain: parts.select_chain.clone(),
		env: ProposerFactory::new(
			parts.task_manager.spawn_handle(),
			parts.client.clone(),
			parts.transaction_pool.clone(),
			choices.registry.as_ref(),
			telemetry.clone(),
		),
		block_import,
		sync_oracle: network.sync.clone(),
		justification_sync_link: network.sync.clone(),
		create_inherent_data_providers: inherent_providers(slot_duration),
		force_authoring: choices.force_authoring,
		backoff_authoring_blocks: Some(backoff::STRATEGY),
		babe_link,
		block_proposal_slot_portion: SlotProportion::new(PROPOSAL_SHARE_OF_SLOT),
		max_block_proposal_slot_portion: None,
		telemetry,
	})?;
	parts.task_manager.spawn_essential_handle().spawn_blocking(
		"babe-proposer",
		Some("block-authoring"),
		and_pause(babe),
	);
	Ok(())
}

/// Votes on finality, or follows the votes of others.
fn start_voting(
	parts: &Parts,
	choices: Choices,
	network: &Network,
	voting: Voting,
	protocol: VotingProtocol,
	voter_state: SharedVoterState,
) -> Result<(), ServiceError> {
	let telemetry = parts.telemetry.as_ref().map(Telemetry::handle);
	let keystore = choices.role.is_authority().then(|| parts.keystore_container.keystore());
	let voter = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
		config: sc_consensus_grandpa::Config {
			gossip_duration: GOSSIP_DURATION,
			justification_generation_period: JUSTIFICATION_PERIOD,
			name: Some(choices.name),
			observer_enabled: false,
			keystore,
			local_role: choices.role,
			telemetry: telemetry.clone(),
			protocol_name: protocol.name,
		},
		link: voting,
		network: network.service.clone(),
		sync: network.sync.clone(),
		notification_service: protocol.notifications,
		voting_rule: sc_consensus_grandpa::VotingRulesBuilder::default().build(),
		prometheus_registry: choices.registry,
		shared_voter_state: voter_state,
		telemetry,
		offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(
			parts.transaction_pool.clone(),
		),
	})?;
	parts.task_manager.spawn_essential_handle().spawn_blocking(
		"grandpa-voter",
		None,
		and_pause(voter),
	);
	Ok(())
}
