/* Stands between a process and its disk: the n-th call of one kind fails, or kills, once or from then on.
 * Preloaded into a test process; armed by it after a fork, so that counting begins with the life. Knows no till. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WRITE, FLUSH, TRUNCATE, REMOVE, KINDS };

static atomic_long counts[KINDS];
static int wanted = -1, failure, for_good, half;
static long place;

/* error 0 kills; torn: half of the write reaches the file before the process dies. */
void torture_arm(int kind, long number, int error, int sticky, int torn) {
    for (int each = 0; each < KINDS; each++) atomic_store(&counts[each], 0);
    wanted = kind; place = number; failure = error; for_good = sticky; half = torn;
}

long torture_count(int kind) { return atomic_load(&counts[kind]); }

/* 1: this call fails with errno set. */
static int struck(int kind) {
    long now = atomic_fetch_add(&counts[kind], 1) + 1;
    if (kind != wanted || !(now == place || (for_good && now > place))) return 0;
    if (!failure) { if (!half) kill(getpid(), SIGKILL); return 1; }
    errno = failure;
    return 1;
}

static void *real(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

static int ours(int fd) {
    struct stat64 about;
    return fd > 2 && !fstat64(fd, &about) && S_ISREG(about.st_mode);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    static ssize_t (*call)(int, const void *, size_t, off64_t);
    if (!call) call = real("pwrite64");
    if (ours(fd) && struck(WRITE)) {
        if (failure) return -1;
        call(fd, data, size / 2, at);
        kill(getpid(), SIGKILL);
    }
    return call(fd, data, size, at);
}

ssize_t write(int fd, const void *data, size_t size) {
    static ssize_t (*call)(int, const void *, size_t);
    if (!call) call = real("write");
    if (ours(fd) && struck(WRITE)) {
        if (failure) return -1;
        call(fd, data, size / 2);
        kill(getpid(), SIGKILL);
    }
    return call(fd, data, size);
}

#define PLAIN(name, parameters, arguments, kind, about)            \
    int name parameters {                                          \
        static int(*call) parameters;                              \
        if (!call) call = real(#name);                             \
        if ((about) && struck(kind)) {                             \
            if (!failure) kill(getpid(), SIGKILL);                 \
            return -1;                                             \
        }                                                          \
        return call arguments;                                     \
    }

PLAIN(fsync, (int fd), (fd), FLUSH, 1)
PLAIN(fdatasync, (int fd), (fd), FLUSH, 1)
PLAIN(ftruncate64, (int fd, off64_t size), (fd, size), TRUNCATE, ours(fd))
PLAIN(unlink, (const char *path), (path), REMOVE, 1)
