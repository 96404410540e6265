// swift-tools-version: 6.2
import PackageDescription

// The house: one line a target, in floor order. Arrows point down only, and targets of one floor
// never import each other (docs/architecture.md; a test reads the import lines).

let package = Package(
  name: "gen",
  products: [.executable(name: "gen", targets: ["gen"])],
  traits: [
    .trait(name: "Zstd", description: "Compresses exported files; needs libzstd-dev."),
    .trait(name: "Curl", description: "Posts alerts to the web; needs libcurl4-openssl-dev."),
    .default(enabledTraits: ["Zstd", "Curl"]),
  ],
  targets: [
    // MARK: System libraries
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CCurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),

    // MARK: Floor 0: values, and ordered parallel chunks
    .target(name: "Diagnostics"),
    .target(name: "Chance"),
    .target(name: "Digest"),
    .target(name: "Units"),
    .target(name: "Tables"),
    .target(name: "Parallel"),

    // MARK: Floor 1: tools; none knows what an ad is
    .target(name: "SQLite", dependencies: ["CSQLite", "Diagnostics", "Units"]),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"]),
    .target(
      name: "Zstd",
      dependencies: [.target(name: "CZstd", condition: .when(traits: ["Zstd"])), "Diagnostics"]),
    .target(
      name: "HTTP",
      dependencies: [.target(name: "CCurl", condition: .when(traits: ["Curl"])), "Diagnostics"]),
    .target(name: "JSON", dependencies: ["Diagnostics"]),
    .target(name: "Files", dependencies: ["Diagnostics"]),
    .target(name: "Arguments", dependencies: ["Units", "Diagnostics"]),
    .target(name: "Terminal", dependencies: ["Diagnostics"]),

    // MARK: Floor 2: every definition
    .target(
      name: "Registry", dependencies: ["Tables", "Units", "Digest", "JSON", "Diagnostics"]),

    // MARK: Floor 3: engines; none knows a database
    .target(
      name: "Profiles",
      dependencies: [
        "Registry", "YAML", "JSON", "Files", "Tables", "Units", "Digest", "Diagnostics",
      ]
    ),
    .target(
      name: "Generate",
      dependencies: ["Registry", "Tables", "Units", "Chance", "JSON", "Diagnostics"]),
    .target(name: "Simulate", dependencies: ["Registry", "Tables", "Units", "Chance"]),
    .target(
      name: "People", dependencies: ["Registry", "Tables", "Units", "Chance", "JSON"]),
    .target(
      name: "AdOps",
      dependencies: [
        "Registry", "Tables", "Units", "JSON", "Diagnostics", "Chance", "Digest", "Parallel",
      ]),
    .target(
      name: "Sandbox",
      dependencies: ["Registry", "Tables", "Units", "JSON", "Diagnostics", "Chance", "Digest"]),
    .target(name: "Events", dependencies: ["Registry", "Units", "Chance", "JSON"]),

    // MARK: Floor 4: the database, and files
    .target(
      name: "Store",
      dependencies: [
        "SQLite", "Files", "Registry", "Tables", "Units", "Digest", "Parallel", "Diagnostics",
      ]),

    .target(
      name: "Export",
      dependencies: [
        "Registry", "Tables", "Units", "Digest", "Files", "JSON", "Zstd", "Diagnostics",
      ]),

    // MARK: Floor 5: layers over the database; freeze and compare
    .target(
      name: "Lakehouse",
      dependencies: [
        "Store", "SQLite", "JSON", "Files", "Registry", "Tables", "Units", "Digest", "Parallel",
        "Diagnostics",
      ],
      exclude: ["SQL"]),
    .target(
      name: "Snapshot",
      dependencies: [
        "Store", "SQLite", "Files", "JSON", "Registry", "Tables", "Chance", "Digest", "Units",
        "Diagnostics",
      ]),

    // MARK: Floor 6: engines meet the database
    .target(
      name: "Pipeline",
      dependencies: [
        "Snapshot", "Lakehouse", "Store", "SQLite", "Export", "Simulate", "Generate", "Events",
        "People", "AdOps", "Sandbox", "HTTP",
        "Registry", "Tables", "Units", "Digest", "Chance", "Parallel", "Files", "Diagnostics",
        "JSON",
      ]),

    // MARK: Floors 7 and 8: the command line
    .target(
      name: "GenCommands",
      dependencies: [
        "Pipeline", "Snapshot", "Lakehouse", "Store", "Export", "Generate", "Simulate", "AdOps",
        "Profiles", "Registry", "Tables", "Units", "Digest", "Chance", "Arguments",
        "Terminal",
        "JSON",
        "Files", "YAML", "Diagnostics", "Parallel",
      ]),
    .executableTarget(name: "gen", dependencies: ["GenCommands", "Diagnostics"]),
    .executableTarget(
      name: "soak",
      dependencies: ["Simulate", "Registry", "Tables", "Units", "Chance", "Digest"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Simulate", "Export", "Registry", "Tables", "Units", "Chance", "Digest", "Parallel",
      ]),

    // MARK: Tests, one target a room
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "ChanceTests", dependencies: ["Chance"]),
    .testTarget(name: "DigestTests", dependencies: ["Digest"]),
    .testTarget(name: "UnitsTests", dependencies: ["Units"], exclude: ["Fixtures"]),
    .testTarget(name: "TablesTests", dependencies: ["Tables"]),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "Diagnostics", "Units"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "Diagnostics"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "Diagnostics"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Units", "Diagnostics"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Diagnostics"]),
    .testTarget(
      name: "RegistryTests",
      dependencies: ["Registry", "Tables", "JSON", "Units", "SQLite", "Files"]),
    .testTarget(
      name: "ProfilesTests",
      dependencies: [
        "Profiles", "Registry", "Tables", "Units", "YAML", "JSON", "Files", "Diagnostics",
      ]),
    .testTarget(
      name: "SimulateTests",
      dependencies: ["Simulate", "Registry", "Tables", "Units", "Chance", "Digest"]),
    .testTarget(
      name: "PeopleTests",
      dependencies: [
        "People", "AdOps", "Generate", "Profiles", "Registry", "Tables", "Units", "JSON", "Files",
        "Chance", "Diagnostics",
      ]),
    .testTarget(
      name: "EventsTests", dependencies: ["Events", "Registry", "Units", "Chance", "JSON"]),
    .testTarget(
      name: "LakehouseTests",
      dependencies: [
        "Lakehouse", "Pipeline", "Events", "Store", "SQLite", "Registry", "Tables", "Units",
        "Digest", "JSON", "Files", "Diagnostics",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "GenerateTests",
      dependencies: [
        "Generate", "Registry", "Tables", "Units", "Digest", "Chance", "Diagnostics",
      ]),
    .testTarget(
      name: "AdOpsTests",
      dependencies: [
        "AdOps", "Sandbox", "Generate", "Profiles", "Registry", "Tables", "Units", "JSON", "YAML",
        "SQLite", "Store", "Files", "Chance", "Digest", "Diagnostics",
      ]),
    .testTarget(
      name: "SandboxTests",
      dependencies: ["Sandbox", "Registry", "Tables", "Units", "JSON", "Chance", "Diagnostics"]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Files", "Diagnostics", "Store", "SQLite", "Registry", "Tables", "Digest", "Units",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ZstdTests",
      dependencies: [
        "Zstd", "Diagnostics", .target(name: "CZstd", condition: .when(traits: ["Zstd"])),
      ]),
    .testTarget(
      name: "HTTPTests",
      dependencies: [
        "HTTP", "GenCommands", "Pipeline", "AdOps", "Store", "Registry", "Tables", "Units", "JSON",
        "Chance", "Files", "Terminal", "Diagnostics",
      ]),
    .testTarget(
      name: "ExportTests",
      dependencies: [
        "Export", "Registry", "Tables", "Units", "Digest", "JSON", "Files", "Parallel", "Zstd",
        "Diagnostics", .target(name: "CZstd", condition: .when(traits: ["Zstd"])),
      ]),
    .testTarget(
      name: "SnapshotTests",
      dependencies: [
        "Snapshot", "Store", "SQLite", "Registry", "Tables", "Files", "Diagnostics",
      ]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Pipeline", "Lakehouse", "Generate", "Store", "SQLite", "Registry", "Tables", "Digest",
        "Units", "JSON", "Files", "Diagnostics",
      ]),
    .testTarget(
      name: "GenCommandsTests",
      dependencies: [
        "GenCommands", "Arguments", "Terminal", "SQLite", "Files", "JSON", "Chance", "Diagnostics",
        "Registry", "Store", "Snapshot", "Tables",
      ]),
    .testTarget(name: "HouseTests"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin, .macro, .binary].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    // A square root must be one instruction, never a branch into the C library (docs/determinism.md).
    .unsafeFlags(["-Xcc", "-fno-math-errno"]),
  ]
}
