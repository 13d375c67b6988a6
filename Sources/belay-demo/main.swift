#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

exit(DemoCommand.run(Array(CommandLine.arguments.dropFirst())))
