#include "CHook.h"

int main(int count, char **words) { return belay_run_hook("belay-user-prompt-submit", count, words); }
