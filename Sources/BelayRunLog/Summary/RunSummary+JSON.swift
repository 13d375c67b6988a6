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
    integer("first_time", Int(firstTime), to: &writer)
    integer("last_time", Int(lastTime), to: &writer)
    writeChain(to: &writer)
    writeCounts(to: &writer)
    write("rules", rules, to: &writer)
    write("secrets", secrets, to: &writer)
    write("exceptions", exceptions, to: &writer)
    writeFiles(to: &writer)
    writer.key("risks")
    writer.beginArray()
    for risk in risks { writer.string(risk) }
    writer.endArray()
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
    integer("deny", denied, to: &writer)
    writer.endObject()
    integer("errors", errors, to: &writer)
    integer("denied_permissions", deniedPermissions, to: &writer)
    integer("refused_prompts", refusedPrompts, to: &writer)
    integer("masked_outputs", maskedOutputs, to: &writer)
    integer("unscanned", unscanned, to: &writer)
    integer("slowest_us", slowest, to: &writer)
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

  private func write(_ name: StaticString, _ counts: [Count], to writer: inout JSONWriter) {
    writer.key(name)
    writer.beginArray()
    for count in counts {
      writer.beginObject()
      writer.key("rule")
      writer.string(count.name)
      integer("count", count.count, to: &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private func integer(_ name: StaticString, _ value: Int, to writer: inout JSONWriter) {
    writer.key(name)
    writer.integer(Int64(value))
  }
}
