#include <curl/curl.h>

// The library's own functions take any number of arguments, which Swift cannot call; and a macro of
// the same name checks them at compile time, which the brackets keep away.
static inline CURLcode gen_curl_set_long(CURL *handle, CURLoption option, long value) {
  return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode gen_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return (curl_easy_setopt)(handle, option, value);
}

static inline CURLcode gen_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return (curl_easy_setopt)(handle, option, list);
}

static inline CURLcode gen_curl_set_reader(
    CURL *handle, size_t (*take)(char *, size_t, size_t, void *), void *whose) {
  CURLcode code = (curl_easy_setopt)(handle, CURLOPT_WRITEFUNCTION, take);
  return code != CURLE_OK ? code : (curl_easy_setopt)(handle, CURLOPT_WRITEDATA, whose);
}

// The newer name of the option is a text, and older libraries do not have it.
static inline CURLcode gen_curl_allow_web_alone(CURL *handle) {
  return (curl_easy_setopt)(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
}

static inline CURLcode gen_curl_status(CURL *handle, long *status) {
  return (curl_easy_getinfo)(handle, CURLINFO_RESPONSE_CODE, status);
}

static inline CURLcode gen_curl_retry_after(CURL *handle, curl_off_t *seconds) {
  return (curl_easy_getinfo)(handle, CURLINFO_RETRY_AFTER, seconds);
}

static inline CURLcode gen_curl_start(void) { return curl_global_init(CURL_GLOBAL_ALL); }

static inline const char *gen_curl_version(void) {
  return curl_version_info(CURLVERSION_NOW)->version;
}
