// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target of Belay is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  // A hook lives for a millisecond and uses most types once, so it pays for every look-up of a type at
  // run time: reaching metadata by symbol instead of by mangled name, and copying values by their
  // fields instead of by layout strings, saves a third of all instructions of a decision.
  .unsafeFlags(
    [
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
      "-Xfrontend", "-disable-type-layout",
    ], .when(configuration: .release)),
]

/// Settings of everything that is shipped.
///
/// Regular expressions are PCRE2's here; Swift's own would add a megabyte to every hook.
let shipped =
  strict + [.unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])]

/// Release executables on Linux carry their whole runtime: they start in a third of the time of
/// dynamically linked ones.
let staticExecutable: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-Xlinker", "-s", "-Xlinker", "--icf=safe"],
    .when(platforms: [.linux], configuration: .release))
]

/// What FoundationEssentials, which the argument parser imports, needs when it is linked statically.
let staticFoundation: [LinkerSetting] = [
  "_FoundationCShims", "_FoundationCollections", "swiftSynchronization",
].map { .linkedLibrary($0, .when(platforms: [.linux], configuration: .release)) }

/// A library target with the settings above.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: shipped)
}

/// One of the hook executables: nothing but the pipeline.
func hook(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["BelayModel", "BelayPipeline"], swiftSettings: shipped,
    linkerSettings: staticExecutable)
}

/// A test target; it never depends on an executable, whose linker flags it would inherit.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["BelayTestSupport"], swiftSettings: strict)
}

let package = Package(
  name: "belay",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .systemLibrary(name: "CSpawn"),
    .target(
      name: "CTOML",
      cxxSettings: [
        .define("TOML_EXCEPTIONS", to: "0"),
        .unsafeFlags(["-fno-exceptions", "-fno-rtti"]),
      ]),

    library("BelayModel", []),
    library("BelayIO", ["BelayModel"]),
    library("BelaySecrets", ["BelayModel", "CPCRE2"]),
    library("BelayCommands", ["BelayModel"]),
    library("BelayPolicy", ["BelayModel"]),
    library("BelaySettings", ["BelayModel", "BelayPolicy", "BelayIO", "BelayDigest", "CTOML"]),
    library("BelayDigest", ["CSodium"]),
    library("BelayRunLog", ["BelayModel", "BelayIO", "BelayDigest"]),
    library("BelayProcess", ["BelayModel", "BelayIO", "CSpawn"]),
    library(
      "BelayScan",
      ["BelayModel", "BelayIO", "BelaySecrets", "BelaySettings", "BelayDigest", "BelayProcess"]),
    library(
      "BelayPipeline",
      [
        "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
        "BelayDigest", "BelayRunLog", "BelayProcess",
      ]),
    library("BelaySamples", ["BelayModel", "BelayIO"]),
    library(
      "BelayTool",
      [
        "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
        "BelayDigest", "BelayRunLog", "BelayProcess", "BelayScan", "BelayPipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    hook("belay-pre-tool-use"),
    hook("belay-permission-request"),
    hook("belay-post-tool-use"),
    hook("belay-user-prompt-submit"),
    hook("belay-stop"),
    .executableTarget(
      name: "belay", dependencies: ["BelayTool"], swiftSettings: shipped,
      linkerSettings: staticExecutable + staticFoundation),
    .executableTarget(
      name: "belay-demo",
      dependencies: ["BelaySamples", "BelayModel", "BelayIO", "BelayProcess"],
      swiftSettings: shipped, linkerSettings: staticExecutable),

    .target(
      name: "BelayTestSupport", dependencies: ["BelayModel", "BelayIO", "BelaySamples"],
      path: "Tests/BelayTestSupport", swiftSettings: strict),
    tests("BelayModelTests", ["BelayModel"]),
    tests("BelayIOTests", ["BelayModel", "BelayIO"]),
    tests("BelaySecretsTests", ["BelayModel", "BelaySecrets", "BelaySamples"]),
    tests("BelayCommandsTests", ["BelayModel", "BelayCommands"]),
    tests("BelayPolicyTests", ["BelayModel", "BelayPolicy"]),
    tests("BelaySettingsTests", ["BelayModel", "BelayPolicy", "BelaySettings"]),
    tests("BelayDigestTests", ["BelayDigest"]),
    tests("BelayRunLogTests", ["BelayModel", "BelayIO", "BelayDigest", "BelayRunLog"]),
    tests("BelayProcessTests", ["BelayModel", "BelayIO", "BelayProcess"]),
    tests(
      "BelayScanTests",
      ["BelayModel", "BelayIO", "BelaySecrets", "BelayProcess", "BelayScan", "BelaySamples"]),
    tests("BelayPipelineTests", ["BelayModel", "BelayIO", "BelayPolicy", "BelayPipeline"]),
    tests("BelayToolTests", ["BelayModel", "BelayIO", "BelayProcess", "BelayTool"]),
    tests("EndToEndTests", ["BelayModel", "BelayIO", "BelaySamples"]),
    tests("CodexTests", ["BelayModel", "BelayIO", "BelaySamples"]),
  ],
  cxxLanguageStandard: .cxx17
)
