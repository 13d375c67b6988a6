#ifndef BELAY_CTOML_H
#define BELAY_CTOML_H
#endif
