/* Load for gateways: a Live API that always speaks, and clients that always talk; one thread each.
 *
 *   gateway_load upstream
 *       Prints its port. Until standard input ends it confirms every setup and then sends 25 messages
 *       of 40 ms of speech a second to each session.
 *   gateway_load clients PORT TOKEN SESSIONS SECONDS STORM
 *       Connects to /ws/live at PORT, sends a setup and then ten frames of 100 ms of speech a second
 *       per session. With STORM, so many further sessions are connected and silent; in the middle of the
 *       measurement all of them drop at once and come back at once.
 *
 * Every payload carries the moment it was sent (CLOCK_MONOTONIC, which all processes of a machine
 * share), its number and a checksum; the receiver checks all three. Results: one line of JSON.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX = 65536, UP = 3200, DOWN = 1920, BUCKETS = 50000 };
static const uint64_t UP_NS = 100000000ull, DOWN_NS = 40000000ull, LATE_NS = 100000000ull;
static const uint32_t MAGIC = 0x56494245;

typedef struct { uint32_t magic, number, measured, sum; uint64_t sent; } Head;
typedef struct {
    int fd, state, storm, dead;    /* state: 0 connecting, 1 handshake, 2 setup, 3 talking */
    uint32_t next_out, next_in;
    uint64_t due;
    char *in, *out, *parts;         /* parts: a message that comes in fragments */
    size_t parts_len;
    size_t in_len, in_cap, out_len, out_cap;
} Conn;

static Conn *conns[MAX];
static int epoll_fd, count, is_client, measuring;
static uint64_t frames, bad, lost, late, overflow, worst, failed;
static uint32_t histogram[BUCKETS + 1]; /* of 10 microseconds */
static unsigned char speech[UP];

static uint64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000ull + (uint64_t)t.tv_nsec;
}

static void die(const char *what) { perror(what); exit(1); }

/* Base64 */
static const char LETTERS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static unsigned char VALUES[256];

static size_t encode(const unsigned char *in, size_t n, char *out) {
    char *o = out;
    for (size_t i = 0; i < n; i += 3) {
        uint32_t v = (uint32_t)in[i] << 16 | (i + 1 < n ? in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
        *o++ = LETTERS[v >> 18]; *o++ = LETTERS[v >> 12 & 63];
        *o++ = i + 1 < n ? LETTERS[v >> 6 & 63] : '='; *o++ = i + 2 < n ? LETTERS[v & 63] : '=';
    }
    return (size_t)(o - out);
}

static size_t decode(const char *in, size_t n, unsigned char *out) {
    unsigned char *o = out;
    uint32_t v = 0; int bits = 0;
    for (size_t i = 0; i < n && in[i] != '='; i++) {
        v = v << 6 | VALUES[(unsigned char)in[i]];
        if ((bits += 6) >= 8) { bits -= 8; *o++ = (unsigned char)(v >> bits); }
    }
    return (size_t)(o - out);
}

/* SHA-1, for Sec-WebSocket-Accept (RFC 6455 section 4.2.2); input of one or two blocks */
static uint32_t rol(uint32_t x, int n) { return x << n | x >> (32 - n); }
static void sha1(const char *text, unsigned char out[20]) {
    unsigned char m[128] = {0};
    size_t n = strlen(text), total = n + 9 > 64 ? 128 : 64;
    memcpy(m, text, n); m[n] = 0x80;
    for (int i = 0; i < 8; i++) m[total - 1 - i] = (unsigned char)((uint64_t)n * 8 >> (8 * i));
    uint32_t h[5] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (size_t b = 0; b < total; b += 64) {
        uint32_t w[80], a = h[0], c = h[1], d = h[2], e = h[3], f = h[4];
        for (int i = 0; i < 16; i++) w[i] = (uint32_t)m[b+4*i] << 24 | m[b+4*i+1] << 16 | m[b+4*i+2] << 8 | m[b+4*i+3];
        for (int i = 16; i < 80; i++) w[i] = rol(w[i-3] ^ w[i-8] ^ w[i-14] ^ w[i-16], 1);
        for (int i = 0; i < 80; i++) {
            uint32_t k, g;
            if (i < 20) { g = (c & d) | (~c & e); k = 0x5A827999; }
            else if (i < 40) { g = c ^ d ^ e; k = 0x6ED9EBA1; }
            else if (i < 60) { g = (c & d) | (c & e) | (d & e); k = 0x8F1BBCDC; }
            else { g = c ^ d ^ e; k = 0xCA62C1D6; }
            uint32_t t = rol(a, 5) + g + f + k + w[i];
            f = e; e = d; d = rol(c, 30); c = a; a = t;
        }
        h[0] += a; h[1] += c; h[2] += d; h[3] += e; h[4] += f;
    }
    for (int i = 0; i < 20; i++) out[i] = (unsigned char)(h[i / 4] >> (24 - 8 * (i % 4)));
}

/* Connections */
static Conn *add(int fd, int state) {
    Conn *c = calloc(1, sizeof *c);
    c->fd = fd; c->state = state; conns[count++] = c;
    int one = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    fcntl(fd, F_SETFL, O_NONBLOCK);
    struct epoll_event e = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = c};
    if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &e)) die("epoll_ctl");
    return c;
}

static void drop(Conn *c) {
    if (c->dead) return;
    c->dead = 1;
    if (c->state < 3 && is_client) failed++;
    close(c->fd);
    free(c->in); free(c->out); free(c->parts); c->in = c->out = c->parts = NULL; c->in_len = c->out_len = 0;
}

static void flush(Conn *c) {
    size_t done = 0;
    while (done < c->out_len) {
        ssize_t n = send(c->fd, c->out + done, c->out_len - done, MSG_NOSIGNAL);
        if (n < 0) { if (errno != EAGAIN && errno != EINPROGRESS && errno != ENOTCONN) { drop(c); return; } break; }
        done += (size_t)n;
    }
    memmove(c->out, c->out + done, c->out_len -= done);
}

static void put(Conn *c, const void *data, size_t n) {
    if (c->dead) return;
    if (c->out_len + n > c->out_cap) c->out = realloc(c->out, c->out_cap = 2 * (c->out_len + n));
    memcpy(c->out + c->out_len, data, n);
    c->out_len += n;
}

/* RFC 6455 framing; clients mask, with a fresh key */
static void message(Conn *c, int opcode, const void *data, size_t n) {
    unsigned char head[14]; size_t h = 2;
    head[0] = (unsigned char)(0x80 | opcode);
    if (n < 126) head[1] = (unsigned char)n;
    else { head[1] = 126; head[2] = (unsigned char)(n >> 8); head[3] = (unsigned char)n; h = 4; }
    if (!is_client) { put(c, head, h); put(c, data, n); flush(c); return; }
    static unsigned char masked[1 << 16];
    uint32_t key = (uint32_t)random();
    head[1] |= 0x80; memcpy(head + h, &key, 4); h += 4;
    for (size_t i = 0; i < n; i++) masked[i] = ((const unsigned char *)data)[i] ^ ((unsigned char *)&key)[i & 3];
    put(c, head, h); put(c, masked, n); flush(c);
}

static uint32_t sum(const unsigned char *p, size_t n) {
    uint64_t s = 0, w;
    for (size_t i = 0; i + 8 <= n; i += 8) { memcpy(&w, p + i, 8); s = s * 31 + w; }
    return (uint32_t)(s ^ s >> 32);
}

static void speak(Conn *c) {
    static unsigned char pcm[UP]; static char json[8192];
    size_t n = is_client ? UP : DOWN;
    memcpy(pcm, speech, n);
    Head h = {MAGIC, c->next_out++, (uint32_t)measuring, sum(pcm + sizeof h, n - sizeof h), now_ns()};
    memcpy(pcm, &h, sizeof h);
    if (is_client) { message(c, 2, pcm, n); return; }
    size_t k = (size_t)sprintf(json, "{\"serverContent\":{\"modelTurn\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"audio/pcm;rate=24000\",\"data\":\"");
    k += encode(pcm, n, json + k);
    k += (size_t)sprintf(json + k, "\"}}]}}}");
    message(c, 2, json, k); /* as Google does: JSON in a binary frame */
}

static void heard(Conn *c, const unsigned char *pcm, size_t n) {
    Head h;
    if (n != (is_client ? DOWN : UP)) { bad++; return; }
    memcpy(&h, pcm, sizeof h);
    if (h.magic != MAGIC || h.sum != sum(pcm + sizeof h, n - sizeof h)) { bad++; return; }
    if (h.number != c->next_in) lost += h.number > c->next_in ? h.number - c->next_in : 1;
    c->next_in = h.number + 1;
    if (c->storm || !(is_client ? measuring : h.measured)) return;
    uint64_t took = now_ns() - h.sent, bucket = took / 10000;
    frames++;
    late += took > LATE_NS;
    if (took > worst) worst = took;
    if (bucket < BUCKETS) histogram[bucket]++; else overflow++;
}

static void received(Conn *c, int opcode, unsigned char *data, size_t n) {
    static unsigned char pcm[1 << 16];
    if (opcode == 9) { message(c, 10, data, n); return; }
    if (opcode == 8) { drop(c); return; }
    if (opcode == 10) return;
    if (is_client) {
        if (c->state == 2 && opcode == 1) { c->state = 3; c->due = now_ns() + (uint64_t)random() % UP_NS; }
        else if (opcode == 2) heard(c, data, n);
        return;
    }
    if (c->state == 2) {
        message(c, 2, "{\"setupComplete\":{}}", 20);
        c->state = 3;
        return;
    }
    if (!c->due) c->due = now_ns() + (uint64_t)random() % DOWN_NS; /* it answers who talks */
    char *b64 = memmem(data, n, "\"data\":\"", 8);
    if (!b64) { bad++; return; }
    b64 += 8;
    char *end = memchr(b64, '"', n - (size_t)((unsigned char *)b64 - data));
    if (!end) { bad++; return; }
    heard(c, pcm, decode(b64, (size_t)(end - b64), pcm));
}

static void handshake(Conn *c) {
    char *end = memmem(c->in, c->in_len, "\r\n\r\n", 4);
    if (!end) return;
    *end = 0;
    if (is_client) {
        if (strncmp(c->in, "HTTP/1.1 101", 12)) { drop(c); return; }
        c->state = 2;
    } else {
        char *key = strcasestr(c->in, "sec-websocket-key:"), text[128], answer[256], accept[32] = {0};
        unsigned char digest[20];
        if (!key || sscanf(key + 18, " %60[^\r\n ]", text) != 1) { drop(c); return; }
        strcat(text, "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
        sha1(text, digest); encode(digest, 20, accept);
        int n = sprintf(answer, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n", accept);
        c->state = 2; put(c, answer, (size_t)n); flush(c);
    }
    size_t used = (size_t)(end - c->in) + 4;
    memmove(c->in, c->in + used, c->in_len -= used);
    if (is_client) message(c, 1, "{\"type\":\"setup\",\"config\":{}}", 28);
}

static void take(Conn *c) {
    if (c->state == 1) handshake(c);
    size_t at = 0;
    while (!c->dead && c->state >= 2 && c->in_len - at >= 2) {
        unsigned char *p = (unsigned char *)c->in + at;
        size_t n = p[1] & 127, h = 2, masked = p[1] >> 7;
        if (n == 126) { if (c->in_len - at < 4) break; n = (size_t)p[2] << 8 | p[3]; h = 4; }
        else if (n == 127) { bad++; drop(c); return; }
        if (c->in_len - at < h + 4 * masked + n) break;
        unsigned char *data = p + h + 4 * masked;
        for (size_t i = 0; masked && i < n; i++) data[i] ^= p[h + (i & 3)];
        if (p[0] & 0x80 && p[0] & 15) received(c, p[0] & 15, data, n);
        else {
            c->parts = realloc(c->parts, c->parts_len + n);
            memcpy(c->parts + c->parts_len, data, n);
            c->parts_len += n;
            if (p[0] & 0x80) {
                n = c->parts_len; c->parts_len = 0;
                received(c, 2, (unsigned char *)c->parts, n);
                n = (size_t)(p[1] & 127) == 126 ? (size_t)p[2] << 8 | p[3] : (size_t)(p[1] & 127);
            }
        }
        at += h + 4 * masked + n;
    }
    if (!c->dead && at) memmove(c->in, c->in + at, c->in_len -= at);
}

static void ready(Conn *c, uint32_t events) {
    if (c->dead) return;
    if (c->state == 0 && events & EPOLLOUT) { c->state = 1; }
    if (events & EPOLLOUT) flush(c);
    while (!c->dead && events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
        if (c->in_cap - c->in_len < 16384) c->in = realloc(c->in, c->in_cap = c->in_len + 32768);
        ssize_t n = recv(c->fd, c->in + c->in_len, c->in_cap - c->in_len, 0);
        if (n > 0) { c->in_len += (size_t)n; take(c); continue; }
        if (n == 0 || errno != EAGAIN) drop(c);
        break;
    }
}

static void talk(uint64_t period) {
    uint64_t now = now_ns();
    for (int i = 0; i < count; i++) {
        Conn *c = conns[i];
        if (c->dead || c->state != 3 || c->storm || !c->due || now < c->due) continue;
        speak(c);
        c->due += period;
        if (c->due + 10 * period < now) c->due = now; /* held up ourselves: no burst */
    }
}

static void report(void) {
    uint64_t seen = 0; double p50 = 0, p99 = 0;
    for (int i = 0; i < BUCKETS; i++) {
        uint64_t before = seen; seen += histogram[i];
        if (before < frames / 2 && seen >= frames / 2) p50 = i / 100.0;
        if (before < frames * 99 / 100 && seen >= frames * 99 / 100) p99 = i / 100.0;
    }
    if (frames && overflow * 100 > frames) p99 = 1e3;
    printf("{\"frames\":%lu,\"bad\":%lu,\"lost\":%lu,\"late\":%lu,\"failed\":%lu,\"p50\":%.2f,\"p99\":%.2f,\"worst\":%.2f}\n",
           frames, bad, lost, late, failed, p50, p99, (double)worst / 1e6);
    fflush(stdout);
}

static void turn(int listener) {
    struct epoll_event events[512];
    int n = epoll_wait(epoll_fd, events, 512, 1);
    for (int i = 0; i < n; i++) {
        if (events[i].data.ptr) { ready(events[i].data.ptr, events[i].events); continue; }
        int fd;
        while ((fd = accept(listener, NULL, NULL)) >= 0) add(fd, 1);
    }
    talk(is_client ? UP_NS : DOWN_NS);
    int kept = 0;
    for (int i = 0; i < count; i++) { if (conns[i]->dead) free(conns[i]); else conns[kept++] = conns[i]; }
    count = kept;
}

static void upstream(void) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof a;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (bind(listener, (void *)&a, size) || listen(listener, 4096)) die("listen");
    getsockname(listener, (void *)&a, &size);
    struct epoll_event e = {.events = EPOLLIN, .data.ptr = NULL};
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, listener, &e);
    printf("%d\n", ntohs(a.sin_port)); fflush(stdout);
    fcntl(0, F_SETFL, O_NONBLOCK);
    char c;
    while (read(0, &c, 1) != 0) turn(listener);
    report();
}

static void dial(int port, const char *token, int storm) {
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (fd < 0) die("socket");
    if (connect(fd, (void *)&a, sizeof a) && errno != EINPROGRESS) die("connect");
    Conn *c = add(fd, 0);
    c->storm = storm;
    char request[2048];
    int n = sprintf(request, "GET /ws/live HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: vibeassist.v1\r\nAuthorization: Bearer %s\r\n\r\n", port, token);
    put(c, request, (size_t)n);
}

static int talking(void) {
    int n = 0;
    for (int i = 0; i < count; i++) n += conns[i]->state == 3;
    return n;
}

static void until(uint64_t end) { while (now_ns() < end) turn(-1); }

static void clients(int port, const char *token, int sessions, double seconds, int storm) {
    for (int i = 0; i < sessions + storm; i++) { dial(port, token, i >= sessions); until(now_ns() + 4000000ull); }
    uint64_t patience = now_ns() + 20000000000ull;
    while (talking() < sessions + storm && now_ns() < patience && !failed) turn(-1);
    int standing = talking();
    until(now_ns() + 1500000000ull);
    measuring = 1;
    fprintf(stderr, "begin\n");
    uint64_t half = (uint64_t)(seconds * 5e8), back = 0;
    until(now_ns() + half);
    if (storm) {
        int n = count;
        Conn **all = malloc((size_t)n * sizeof *all);
        memcpy(all, conns, (size_t)n * sizeof *all);
        /* In pieces, within some milliseconds: our own work must not look like the gateway's. */
        for (int i = 0; i < n; i++) if (all[i]->storm) { shutdown(all[i]->fd, SHUT_RDWR); if (i % 16 == 0) turn(-1); }
        free(all);
        turn(-1);
        uint64_t began = now_ns();
        for (int i = 0; i < storm; i++) { dial(port, token, 1); if (i % 16 == 0) turn(-1); }
        while (talking() < sessions + storm && now_ns() < began + 20000000000ull) turn(-1);
        back = (now_ns() - began) / 1000000;
    }
    until(now_ns() + half);
    measuring = 0;
    fprintf(stderr, "{\"standing\":%d,\"back_ms\":%lu,\"talking\":%d}\n", standing, back, talking());
    report();
}

int main(int argc, char **argv) {
    memset(VALUES, 0, sizeof VALUES);
    for (int i = 0; i < 64; i++) VALUES[(unsigned char)LETTERS[i]] = (unsigned char)i;
    for (int i = 0; i < UP; i++) speech[i] = (unsigned char)(i * 7 + i / 13);
    epoll_fd = epoll_create1(0);
    if (argc == 2) upstream();
    else if (argc == 7) { is_client = 1; clients(atoi(argv[2]), argv[3], atoi(argv[4]), atof(argv[5]), atoi(argv[6])); }
    else return 2;
    return 0;
}
