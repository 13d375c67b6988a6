// swift-tools-version: 6.3
import PackageDescription

/// Settings every Swift target of Belay is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// Settings of everything that is shipped.
///
/// Regular expressions are PCRE2's here; Swift's own would add a megabyte to every hook. Each function is a
/// section of its own, so that the linker can leave out what nothing calls.
let shipped =
  strict + [
    .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]),
    .unsafeFlags(
      ["-Xfrontend", "-function-sections"], .when(platforms: [.linux], configuration: .release)),
  ]

/// Executables on Linux carry their whole runtime: they start in a third of the time of dynamically
/// linked ones.
///
/// The linker writes the file instead of mapping it: a file that was written in order lies in the page
/// cache in large pieces, and a hook that maps those takes a quarter to a third less time.
let staticLinking = ["-static-executable", "-Xlinker", "--no-mmap-output-file"]
let stripping = ["-Xlinker", "-s", "-Xlinker", "--gc-sections", "-Xlinker", "--icf=safe"]
let staticExecutable: [LinkerSetting] = [
  .unsafeFlags(
    staticLinking + stripping, .when(platforms: [.linux], configuration: .release))
]

/// A module of the hooks: what it is built on, and the C library it is the door to.
struct HookModule {
  let name: String
  let uses: [String]
  var door: [Target.Dependency] = []
}

/// The modules of the hooks, in the order in which they are built on each other.
let hookModules = [
  HookModule(name: "BelayModel", uses: []),
  HookModule(name: "BelayIO", uses: ["BelayModel"], door: ["CBytes"]),
  HookModule(name: "BelayCommands", uses: ["BelayModel"], door: ["CWords"]),
  HookModule(name: "BelayPolicy", uses: ["BelayModel"]),
  HookModule(name: "BelayDigest", uses: [], door: ["CSodium"]),
  HookModule(
    name: "BelaySecrets", uses: ["BelayModel", "BelayDigest"], door: ["CPCRE2", "CSearch"]),
  HookModule(
    name: "BelaySettings", uses: ["BelayModel", "BelayPolicy", "BelayIO", "BelayDigest"],
    door: ["CTOML"]),
  HookModule(name: "BelayTranscripts", uses: ["BelayModel", "BelayIO"]),
  HookModule(name: "BelayOutcomes", uses: ["BelayModel"]),
  HookModule(name: "BelayProcess", uses: ["BelayModel", "BelayIO"], door: ["CSpawn"]),
  HookModule(name: "BelayRunLog", uses: ["BelayModel", "BelayIO", "BelayDigest"]),
  HookModule(
    name: "BelayPipeline",
    uses: [
      "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
      "BelayDigest", "BelayRunLog", "BelayTranscripts", "BelayOutcomes", "BelayProcess",
    ]),
]

/// For modules that spend no time themselves: `belay` keeps below 20 MB.
let small: [SwiftSetting] = [
  .unsafeFlags(["-Osize"], .when(platforms: [.linux], configuration: .release))
]

/// For modules that nothing looks into at run time, as the argument parser does into its commands: the names
/// of their fields are left out.
let opaque: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-disable-reflection-metadata"],
    .when(platforms: [.linux], configuration: .release))
]

/// The modules in the form that `belay` and the tests use.
let hookLibraries = hookModules.map { module in
  library(
    module.name, module.uses.map { .byName(name: $0) } + module.door,
    [
      "BelayCommands", "BelayPolicy", "BelaySettings", "BelayTranscripts", "BelayOutcomes",
      "BelayProcess", "BelayRunLog", "BelayPipeline",
    ].contains(module.name) ? small + opaque : opaque)
}

#if os(Linux)
/// Hooks on Linux are Embedded Swift: no type metadata, no runtime to start, less than half the size.
///
/// Their modules are therefore compiled a second time, from the same files (the links in
/// `Sources/Embedded`), under names of their own that the aliases lead to.
let embedded =
  shipped + [
    .enableExperimentalFeature("Embedded"),
    .unsafeFlags(
      ["-wmo", "-module-alias", "Glibc=BelayGlibc"]
        + hookModules.flatMap { ["-module-alias", "\($0.name)=\($0.name)Embedded"] }),
  ]

/// The modules in the form that the hooks are made of, and what stands in for the module Glibc there.
let embeddedLibraries: [Target] =
  [
    .target(name: "CGlibc"),
    .target(
      name: "BelayGlibc", dependencies: ["CGlibc"], path: "Sources/Embedded/BelayGlibc",
      swiftSettings: shipped + [
        .enableExperimentalFeature("Embedded"), .unsafeFlags(["-wmo"]),
      ]),
  ]
  + hookModules.map { module in
    .target(
      name: module.name + "Embedded",
      dependencies: module.uses.map { .byName(name: $0 + "Embedded") } + module.door
        + ["BelayGlibc"],
      path: "Sources/Embedded/\(module.name)", swiftSettings: embedded)
  }

let pipeline: Target.Dependency = "BelayPipelineEmbedded"
let embeddedRuntime = ["-enable-experimental-feature", "Embedded"]
#else
let embeddedLibraries: [Target] = []
let pipeline: Target.Dependency = "BelayPipeline"
let embeddedRuntime: [String] = []
#endif

/// Small objects of a hook come from `Sources/CHook/SmallBlocks.c`.
let smallBlocks = ["-Xlinker", "--wrap=posix_memalign", "-Xlinker", "--wrap=free"]

/// The functions that the hooks run lie side by side, the most used first.
///
/// A hook whose file was read back from disk, page by page, then maps half as many pages. `make function-order`
/// records the list; a name that is gone is passed over. Code and constants are one segment from the file's
/// start on, which large pages can map.
let ordered =
  ["-use-ld=lld"]
  + [
    "--no-rosegment", "--no-warn-symbol-ordering",
    "--symbol-ordering-file=\(Context.packageDirectory)/Sources/Embedded/function-order.txt",
    "--script=\(Context.packageDirectory)/Sources/Embedded/hooks.ld",
  ].flatMap { ["-Xlinker", $0] }

/// One of the hook executables: nothing but the pipeline.
///
/// A debug build on Linux is linked like a release: what Embedded Swift needs of the standard library
/// comes only so.
func hook(_ name: String) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["CHook", pipeline],
    linkerSettings: [
      .unsafeFlags(embeddedRuntime),
      .unsafeFlags(smallBlocks, .when(platforms: [.linux])),
      .unsafeFlags(ordered, .when(platforms: [.linux], configuration: .release)),
      .unsafeFlags(staticLinking, .when(platforms: [.linux], configuration: .debug)),
    ] + staticExecutable)
}

/// What FoundationEssentials, which the argument parser imports, needs when it is linked statically.
let staticFoundation: [LinkerSetting] = [
  "_FoundationCShims", "_FoundationCollections", "swiftSynchronization",
].map { .linkedLibrary($0, .when(platforms: [.linux], configuration: .release)) }

/// A library target with the settings above.
func library(
  _ name: String, _ dependencies: [Target.Dependency], _ more: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: shipped + more)
}

/// Nothing in `belay` throws C++ exceptions, so it needs no index of its unwinding tables (0.4 MB); and
/// nothing compares the addresses of functions, so that equal ones may be one (57 kB).
let compact: [LinkerSetting] = [
  .unsafeFlags(
    ["-Xlinker", "--no-eh-frame-hdr", "-Xlinker", "--icf=all"],
    .when(platforms: [.linux], configuration: .release))
]

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
  targets: hookLibraries + embeddedLibraries + [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .systemLibrary(name: "CSpawn"),
    .target(name: "CHook"),
    .target(name: "CBytes"),
    .target(name: "CSearch", dependencies: ["CBytes"]),
    .target(name: "CWords"),
    .target(
      name: "CTOML",
      cxxSettings: [
        .define("TOML_EXCEPTIONS", to: "0"),
        .unsafeFlags(["-fno-exceptions", "-fno-rtti", "-fno-asynchronous-unwind-tables"]),
        .unsafeFlags(["-Os"], .when(platforms: [.linux], configuration: .release)),
      ]),

    library(
      "BelayScan",
      ["BelayModel", "BelayIO", "BelaySecrets", "BelaySettings", "BelayDigest", "BelayProcess"],
      small + opaque),
    library(
      "BelayMetrics",
      ["BelayModel", "BelayIO", "BelayPolicy", "BelayRunLog", "BelayProcess"], small + opaque),
    library(
      "BelayReport",
      ["BelayModel", "BelayIO", "BelayDigest", "BelayPolicy", "BelayRunLog", "BelayMetrics"],
      small + opaque),
    library("BelaySamples", ["BelayModel", "BelayIO", "BelayRunLog"]),
    library(
      "BelayTool",
      [
        "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
        "BelayDigest", "BelayRunLog", "BelayTranscripts", "BelayOutcomes", "BelayProcess",
        "BelayScan", "BelayMetrics", "BelayPipeline", "BelayReport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], small),

    hook("belay-pre-tool-use"),
    hook("belay-permission-request"),
    hook("belay-post-tool-use"),
    hook("belay-user-prompt-submit"),
    hook("belay-stop"),
    .executableTarget(
      name: "belay", dependencies: ["BelayTool"], swiftSettings: shipped,
      linkerSettings: staticExecutable + staticFoundation + compact),
    .executableTarget(
      name: "belay-demo",
      dependencies: ["BelaySamples", "BelayModel", "BelayIO", "BelayProcess", "BelaySecrets"],
      swiftSettings: shipped, linkerSettings: staticExecutable),

    .target(
      name: "BelayTestSupport", dependencies: ["BelayModel", "BelayIO", "BelaySamples"],
      path: "Tests/BelayTestSupport", swiftSettings: strict),
    tests("BelayModelTests", ["BelayModel"]),
    tests("BelayIOTests", ["BelayModel", "BelayIO"]),
    tests("BelaySecretsTests", ["BelayModel", "BelaySecrets", "BelaySamples"]),
    tests("BelayCommandsTests", ["BelayModel", "BelayCommands", "BelaySamples"]),
    tests("BelayPolicyTests", ["BelayModel", "BelayPolicy"]),
    tests("BelaySettingsTests", ["BelayModel", "BelayPolicy", "BelaySettings"]),
    tests("BelayDigestTests", ["BelayDigest"]),
    tests("BelayRunLogTests", ["BelayModel", "BelayIO", "BelayDigest", "BelayRunLog"]),
    tests("BelayTranscriptsTests", ["BelayModel", "BelayIO", "BelayTranscripts"]),
    tests("BelayOutcomesTests", ["BelayModel", "BelayCommands", "BelayOutcomes"]),
    tests("BelayProcessTests", ["BelayModel", "BelayIO", "BelayProcess"]),
    tests(
      "BelayScanTests",
      ["BelayModel", "BelayIO", "BelaySecrets", "BelayProcess", "BelayScan", "BelaySamples"]),
    tests(
      "BelayMetricsTests",
      ["BelayModel", "BelayIO", "BelayPolicy", "BelayRunLog", "BelayProcess", "BelayMetrics"]),
    tests(
      "BelayReportTests",
      [
        "BelayModel", "BelayIO", "BelayDigest", "BelayPolicy", "BelayRunLog", "BelayMetrics",
        "BelaySamples", "BelayReport",
      ]),
    tests(
      "BelayPipelineTests",
      [
        "BelayModel", "BelayIO", "BelayDigest", "BelayCommands", "BelayPolicy", "BelayRunLog",
        "BelayTranscripts", "BelayPipeline",
      ]),
    tests("BelayToolTests", ["BelayModel", "BelayIO", "BelayProcess", "BelayTool"]),
    tests("EndToEndTests", ["BelayModel", "BelayIO", "BelaySamples"]),
    tests("CodexTests", ["BelayModel", "BelayIO", "BelaySettings", "BelaySamples"]),
  ],
  cxxLanguageStandard: .cxx17
)
