// swift-tools-version: 6.3
import PackageDescription

/// Fuzzing of everything in Belay that reads hostile input; `Fuzz/run` builds and drives it.
///
/// The modules are compiled here once more, from the same files (the links in `Sources`), because
/// all of their code has to be instrumented and opened to tests.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .unsafeFlags([
    "-enable-testing", "-Xfrontend", "-disable-implicit-string-processing-module-import",
  ]),
]

/// A module of Belay and what it is built on, as in the manifest of Belay itself.
func module(_ name: String, _ uses: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: settings)
}

let package = Package(
  name: "belay-fuzz",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8"),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium"),
    .systemLibrary(name: "CSpawn"),
    .target(name: "CBytes"),
    .target(name: "CSearch", dependencies: ["CBytes"]),
    .target(name: "CWords"),
    .target(
      name: "CTOML",
      cxxSettings: [
        .define("TOML_EXCEPTIONS", to: "0"),
        .unsafeFlags(["-fno-exceptions", "-fno-rtti"]),
      ]),
    module("BelayModel", []),
    module("BelayIO", ["BelayModel", "CBytes"]),
    module("BelayCommands", ["BelayModel", "CWords"]),
    module("BelayPolicy", ["BelayModel"]),
    module("BelayDigest", ["CSodium"]),
    module("BelaySecrets", ["BelayModel", "BelayDigest", "CPCRE2", "CSearch"]),
    module(
      "BelaySettings", ["BelayModel", "BelayPolicy", "BelayIO", "BelayDigest", "CTOML"]),
    module("BelayTranscripts", ["BelayModel", "BelayIO"]),
    module("BelayOutcomes", ["BelayModel"]),
    module("BelayProcess", ["BelayModel", "BelayIO", "CSpawn"]),
    module("BelayRunLog", ["BelayModel", "BelayIO", "BelayDigest"]),
    module(
      "BelayPipeline",
      [
        "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
        "BelayDigest", "BelayRunLog", "BelayTranscripts", "BelayOutcomes", "BelayProcess",
      ]),
    module(
      "BelayScan",
      ["BelayModel", "BelayIO", "BelaySecrets", "BelaySettings", "BelayDigest", "BelayProcess"]),
    module(
      "FuzzTargets",
      [
        "BelayModel", "BelayIO", "BelaySecrets", "BelayCommands", "BelayPolicy", "BelaySettings",
        "BelayPipeline", "BelayScan",
      ]),
    .executableTarget(name: "BelayFuzz", dependencies: ["FuzzTargets"]),
  ],
  cxxLanguageStandard: .cxx17
)
