import BelayScan
import Testing

@Suite("Lines of texts put together from pieces")
struct LineMapTests {
  @Test("lines go on from the last known one; without any the text is the file")
  func lines() {
    var map = LineMap()
    #expect((0..<3).map(map.line) == [1, 2, 3])
    map.add(text: 0, file: 10)
    map.add(text: 1, file: 11)
    map.add(text: 2, file: 40)
    map.add(text: 5, file: 50)
    #expect((0..<7).map(map.line) == [10, 11, 40, 41, 42, 50, 51])
  }
}
