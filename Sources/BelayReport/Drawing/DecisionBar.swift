/// Three numbers and the bar they make: allowed, asked, denied.
struct DecisionBar {
  let allowed: Int
  let asked: Int
  let denied: Int

  var markup: Markup {
    let whole = Double(max(1, allowed + asked + denied))
    let first = Double(allowed) / whole * 100
    let second = Double(asked) / whole * 100
    let third = Double(denied) / whole * 100
    return """
      <span class="decisions"><svg class="stack" viewBox="0 0 100 1" preserveAspectRatio="none" \
      aria-hidden="true"><rect class="calm" width="\(at: first)" height="1"/>\
      <rect class="ask" x="\(at: first)" width="\(at: second)" height="1"/>\
      <rect class="deny" x="\(at: first + second)" width="\(at: third)" height="1"/></svg>\
      <span>\(count: allowed)<i>·</i>\(count: asked)<i>·</i>\(count: denied)</span></span>
      """
  }
}
