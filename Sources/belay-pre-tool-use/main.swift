import BelayModel
import BelayPipeline

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

exit(HookMain.run(.preToolUse))
