/* A disk that takes FLUSH_MS for every flush, whatever lies under it. Preloaded into a measured process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static void wait_for_the_disk(void) {
    const char *told = getenv("FLUSH_MS");
    long milliseconds = told ? atol(told) : 15;
    struct timespec rest = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
    nanosleep(&rest, NULL);
}

int fdatasync(int fd) {
    static int (*call)(int);
    if (!call) call = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_for_the_disk();
    return call(fd);
}

int fsync(int fd) {
    static int (*call)(int);
    if (!call) call = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_for_the_disk();
    return call(fd);
}
