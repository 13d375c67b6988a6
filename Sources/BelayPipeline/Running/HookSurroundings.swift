/// What a hook run is given from outside, so that tests can drive it in memory.
package struct HookSurroundings: Sendable {
  /// Descriptors of input, output and error.
  package var input: Int32
  package var output: Int32
  package var error: Int32
  package var places: UserPlaces
  /// The clock: milliseconds since 1970.
  package var now: @Sendable () -> Int64
  /// A clock for durations: microseconds.
  package var microseconds: @Sendable () -> Int64

  package init(
    input: Int32, output: Int32, error: Int32, places: UserPlaces,
    now: @escaping @Sendable () -> Int64, microseconds: @escaping @Sendable () -> Int64
  ) {
    self.input = input
    self.output = output
    self.error = error
    self.places = places
    self.now = now
    self.microseconds = microseconds
  }
}
