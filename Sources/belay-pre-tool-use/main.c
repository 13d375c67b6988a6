#include "CHook.h"

int main(int count, char **words) { return belay_run_hook("belay-pre-tool-use", count, words); }
