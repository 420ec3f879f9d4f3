#!/bin/sh
# Puts Autobahn's fuzzing client (its last release, which needs Python 2.7) into .cache/autobahn.
set -eu
cd "$(dirname "$0")/../../.."
python=${1:-$(command -v python2.7 || command -v pypy || true)}
[ -n "$python" ] || {
    echo "Autobahn needs a Python 2.7: name one, as in '$0 /path/to/python2.7'." >&2
    exit 1
}
"$python" -m pip install --quiet --disable-pip-version-check --target .cache/autobahn/virtualenv \
    'virtualenv==20.15.1'
PYTHONPATH=.cache/autobahn/virtualenv "$python" -m virtualenv --quiet --no-wheel .cache/autobahn
.cache/autobahn/bin/pip install --quiet --disable-pip-version-check 'autobahntestsuite==0.8.2'
