#include <curl/curl.h>
#include <dlfcn.h>
#include <stddef.h>

#ifdef __APPLE__
#define GEN_CURL_LIBRARY "libcurl.4.dylib"
#else
#define GEN_CURL_LIBRARY "libcurl.so.4"
#endif

// The library is opened when something is posted: linked, it would bring three dozen others to every start.
static inline void *gen_curl_function(const char *name) {
  static void *library = NULL;
  if (library == NULL) library = dlopen(GEN_CURL_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  return library == NULL ? NULL : dlsym(library, name);
}

// A function of the library; brackets keep macros of the same name away.
#define GEN_CURL(name) ((__typeof__(&(name)))gen_curl_function(#name))

// Whoever calls one of the others has called this first, with success.
static inline CURLcode gen_curl_start(void) {
  __typeof__(&curl_global_init) start = GEN_CURL(curl_global_init);
  return start == NULL ? CURLE_FAILED_INIT : start(CURL_GLOBAL_ALL);
}

static inline CURL *gen_curl_begin(void) { return GEN_CURL(curl_easy_init)(); }

static inline CURLcode gen_curl_perform(CURL *handle) { return GEN_CURL(curl_easy_perform)(handle); }

static inline void gen_curl_end(CURL *handle) { GEN_CURL(curl_easy_cleanup)(handle); }

static inline struct curl_slist *gen_curl_add(struct curl_slist *list, const char *line) {
  return GEN_CURL(curl_slist_append)(list, line);
}

static inline void gen_curl_forget(struct curl_slist *list) { GEN_CURL(curl_slist_free_all)(list); }

static inline const char *gen_curl_words(CURLcode code) { return GEN_CURL(curl_easy_strerror)(code); }

// The library's own functions take any number of arguments, which Swift cannot call.
static inline CURLcode gen_curl_set_long(CURL *handle, CURLoption option, long value) {
  return GEN_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode gen_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return GEN_CURL(curl_easy_setopt)(handle, option, value);
}

static inline CURLcode gen_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return GEN_CURL(curl_easy_setopt)(handle, option, list);
}

static inline CURLcode gen_curl_set_reader(
    CURL *handle, size_t (*take)(char *, size_t, size_t, void *), void *whose) {
  CURLcode code = GEN_CURL(curl_easy_setopt)(handle, CURLOPT_WRITEFUNCTION, take);
  return code != CURLE_OK ? code : GEN_CURL(curl_easy_setopt)(handle, CURLOPT_WRITEDATA, whose);
}

// The newer name of the option is a text, and older libraries do not have it.
static inline CURLcode gen_curl_allow_web_alone(CURL *handle) {
  return GEN_CURL(curl_easy_setopt)(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
}

static inline CURLcode gen_curl_status(CURL *handle, long *status) {
  return GEN_CURL(curl_easy_getinfo)(handle, CURLINFO_RESPONSE_CODE, status);
}

static inline CURLcode gen_curl_retry_after(CURL *handle, curl_off_t *seconds) {
  return GEN_CURL(curl_easy_getinfo)(handle, CURLINFO_RETRY_AFTER, seconds);
}

// Nothing where the library is not there.
static inline const char *gen_curl_version(void) {
  __typeof__(&curl_version_info) version = GEN_CURL(curl_version_info);
  return version == NULL ? NULL : version(CURLVERSION_NOW)->version;
}
