import BelayIO
import BelayModel

/// Where the `main` of every hook executable comes in (`CHook.h`).
///
/// - Parameters:
///   - name: the name of the executable, as `HookProgram` has it.
///   - count: how many words the command line has, the program's own name included.
///   - words: the words.
/// - Returns: the exit status for Codex.
@_cdecl("belay_run_hook")
package func runHook(
  _ name: UnsafePointer<CChar>, _ count: Int32, _ words: UnsafePointer<UnsafePointer<CChar>?>?
) -> Int32 {
  guard let program = unsafe HookProgram(rawValue: String(cString: name)) else { return 1 }
  return unsafe HookMain.run(
    program, arguments: ProcessEnvironment.arguments(count, words))
}
