// swift-tools-version: 6.2
import PackageDescription

// Fuzzing is a package of its own: its executable links only with libFuzzer, and so a plain
// `swift build` of the house must not see it. The rooms under test are symbolic links to the
// house's own sources, which keeps their `package` symbols within reach.

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "Diagnostics"),
    .target(name: "YAML", dependencies: ["CYAML", "Diagnostics"]),
    .executableTarget(name: "FuzzYAML", dependencies: ["YAML", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
