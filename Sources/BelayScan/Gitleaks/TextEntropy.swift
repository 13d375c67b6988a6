#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Shannon entropy as gitleaks reckons it.
enum TextEntropy {
  /// Bits a byte.
  static func bits(_ bytes: ArraySlice<UInt8>) -> Double {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    var bits = 0.0
    for count in counts where count > 0 {
      let share = Double(count) / Double(bytes.count)
      bits -= share * log2(share)
    }
    return bits
  }
}
