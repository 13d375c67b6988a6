/// Sets of numbers as sorted arrays: eight bytes a member, where a `Set` takes up to thirty.
enum SortedNumbers {
  /// Whether a number is among them.
  static func contains(_ numbers: [UInt64], _ number: UInt64) -> Bool {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = low + (high - low) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number
  }

  /// The numbers that stand in both, each once.
  static func common(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var both: [UInt64] = []
    var at = 0
    for number in left where both.last != number {
      while at < right.count, right[at] < number { at += 1 }
      if at < right.count, right[at] == number { both.append(number) }
    }
    return both
  }
}
