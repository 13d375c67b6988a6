import BelaySettings
import Testing

@Suite("The places of policy files")
struct PlacesTests {
  @Test(
    "of the user follow XDG_CONFIG_HOME if it is absolute, else the home folder",
    arguments: [
      ("/home/a", nil, "/home/a/.config/belay/policy.toml"),
      ("/home/a", "", "/home/a/.config/belay/policy.toml"),
      ("/home/a", "config", "/home/a/.config/belay/policy.toml"),
      ("/home/a", "./config", "/home/a/.config/belay/policy.toml"),
      ("/home/a", "/xdg", "/xdg/belay/policy.toml"),
      (nil, "/xdg", "/xdg/belay/policy.toml"),
      (nil, nil, nil),
      ("", nil, nil),
      ("home", nil, nil),
    ] as [(String?, String?, String?)])
  func user(home: String?, xdg: String?, expected: String?) {
    let places = PolicyPlaces.discover(
      home: home, xdgConfigHome: xdg, projectRoot: nil, added: nil)
    #expect(
      places == PolicyPlaces(managed: "/etc/belay/policy.toml", user: expected))
  }

  @Test("of the project and of --policy")
  func others() {
    let places = PolicyPlaces.discover(
      home: nil, xdgConfigHome: nil, projectRoot: "/p", added: "extra.toml")
    #expect(places.repository == "/p/.belay/policy.toml")
    #expect(places.added == "extra.toml")
  }
}
