package import BelayIO
package import BelayModel

/// A piece of evidence as JSON, the same in every output that lists evidence.
package enum EvidenceReport {
  package static func write(_ item: Evidence, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("rule")
    writer.string(item.rule)
    writer.key("decision")
    writer.string(item.ruling.name)
    writer.key("severity")
    writer.string(item.severity.name)
    writer.key("reason")
    writer.string(item.reason)
    if let advice = item.advice {
      writer.key("advice")
      writer.string(advice)
    }
    writer.key("excerpt")
    writer.string(item.excerpt)
    writer.key("field")
    writer.string(item.field)
    writer.key("offset")
    writer.integer(Int64(item.offset))
    writer.key("layer")
    writer.string(item.origin.layer.name)
    if let file = item.origin.file {
      writer.key("file")
      writer.string(file)
    }
    if let line = item.origin.line {
      writer.key("line")
      writer.integer(Int64(line))
    }
    writer.endObject()
  }
}
