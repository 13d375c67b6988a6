import BelayIO
import BelayModel

extension RunSummary {
  /// The summary as JSON, ending in a newline.
  package var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.beginObject()
    writer.key("session")
    writer.string(session)
    if let turn {
      writer.key("turn")
      writer.string(turn)
    }
    writer.key("belay")
    writer.string(BelayVersion.string)
    if let model {
      writer.key("model")
      writer.string(model)
    }
    writer.key("agents")
    writer.beginArray()
    for role in roles { writer.string(role) }
    writer.endArray()
    if let phase { integer("phase", phase, to: &writer) }
    integer("first_time", Int(firstTime), to: &writer)
    integer("last_time", Int(lastTime), to: &writer)
    writeChain(to: &writer)
    writeCounts(to: &writer)
    write("rules", rules, to: &writer)
    write("secrets", secrets, to: &writer)
    write("exceptions", exceptions, to: &writer)
    writeFiles(to: &writer)
    writeReceipts(to: &writer)
    writeTests(to: &writer)
    writer.key("risks")
    writer.beginArray()
    for risk in risks {
      writer.beginObject()
      writer.key("risk")
      writer.string(risk.text)
      writer.key("duty")
      writer.string(risk.duty.rawValue)
      writer.key("unresolved")
      writer.bool(risk.isUnresolved)
      writer.endObject()
    }
    writer.endArray()
    if let owner {
      writer.key("next")
      writer.string(owner)
    }
    writer.endObject()
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func writeChain(to writer: inout JSONWriter) {
    writer.key("chain")
    writer.beginObject()
    writer.key("state")
    switch chain {
    case .intact: writer.string("intact")
    case .unchecked: writer.string("unchecked")
    case .broken(let found):
      writer.string("broken")
      integer("offset", found.offset, to: &writer)
      integer("record", found.record, to: &writer)
      writer.key("problem")
      writer.string(found.description)
    }
    integer("records", records, to: &writer)
    integer("spilled", spilled, to: &writer)
    integer("recoveries", recoveries, to: &writer)
    integer("malformed", malformed, to: &writer)
    writer.endObject()
  }

  private func writeCounts(to writer: inout JSONWriter) {
    writer.key("calls")
    writer.beginObject()
    integer("total", calls, to: &writer)
    integer("allow", allowed, to: &writer)
    integer("ask", asked, to: &writer)
    integer("approved", approved, to: &writer)
    integer("rejected", rejected, to: &writer)
    integer("deny", denied, to: &writer)
    integer("unresolved", unresolved, to: &writer)
    integer("open", open, to: &writer)
    writer.endObject()
    integer("errors", errors, to: &writer)
    integer("denied_permissions", deniedPermissions, to: &writer)
    integer("accepted_prompts", acceptedPrompts, to: &writer)
    integer("refused_prompts", refusedPrompts, to: &writer)
    integer("masked_outputs", maskedOutputs, to: &writer)
    integer("unscanned", unscanned, to: &writer)
    integer("slowest_us", slowest, to: &writer)
    if let tokens { integer("tokens", tokens, to: &writer) }
  }

  private func writeFiles(to writer: inout JSONWriter) {
    writer.key("files")
    writer.beginArray()
    for change in changes {
      writer.beginObject()
      writer.key("path")
      writer.string(change.path)
      writer.key("change")
      writer.string(change.change.rawValue)
      writer.key("source")
      writer.string(change.source.rawValue)
      writer.endObject()
    }
    writer.endArray()
    integer("files_total", fileCount, to: &writer)
  }

  private func writeReceipts(to writer: inout JSONWriter) {
    writer.key("receipts")
    writer.beginArray()
    for receipt in receipts {
      writer.beginObject()
      writer.key("kind")
      writer.string(receipt.kind.rawValue)
      writer.key("id")
      writer.string(receipt.id)
      if let undo = receipt.undo {
        writer.key("undo")
        writer.string(undo)
      }
      if let reverts = receipt.reverts {
        writer.key("reverts")
        writer.string(reverts)
      }
      writer.key("undone")
      writer.bool(isReverted(receipt))
      writer.endObject()
    }
    writer.endArray()
  }

  private func writeTests(to writer: inout JSONWriter) {
    writer.key("tests")
    writer.beginArray()
    for run in testRuns {
      writer.beginObject()
      writer.key("runner")
      writer.string(run.outcome.runner)
      integer("passed", run.outcome.passed, to: &writer)
      integer("failed", run.outcome.failed, to: &writer)
      integer("skipped", run.outcome.skipped, to: &writer)
      if let code = run.exitCode { integer("exit", Int(code), to: &writer) }
      writer.key("outdated")
      writer.bool(run.isOutdated)
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ name: StaticString, _ counts: [Count], to writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    for count in counts {
      writer.beginObject()
      writer.key("rule")
      writer.string(count.name)
      integer("count", count.count, to: &writer)
      if let owner = count.owner {
        writer.key("owner")
        writer.string(owner)
      }
      writer.endObject()
    }
    writer.endArray()
  }

  private func integer(_ name: StaticString, _ value: Int, to writer: inout JSONWriter) {
    writer.key(name)
    writer.integer(Int64(value))
  }
}
