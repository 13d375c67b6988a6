/// A program that could not be started.
package struct ProgramRunError: Error, CustomStringConvertible {
  package let description: String

  package init(_ what: String, errno number: Int32) {
    description = "\(what) (errno \(number))"
  }
}
