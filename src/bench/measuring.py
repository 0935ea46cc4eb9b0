"""The packaged memorial as a process, and a curator who works at its desk."""
import html
import http.cookiejar
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
EVENT = 'barda'
NAME, PASSWORD = 'administrator', 'a password for the benchmark'
HEAP = '128m'
# As src/main/docker/start has them.
OPTIONS = [
    '-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders', '-XX:TrimNativeHeapInterval=5000',
    '--enable-native-access=ALL-UNNAMED']


def free_port():
    with socket.socket() as one:
        one.bind(('127.0.0.1', 0))
        return one.getsockname()[1]


def get(url, encoding=None):
    """The status, the body and how many milliseconds it took."""
    request = urllib.request.Request(url, headers={'Accept-Encoding': encoding} if encoding else {})
    began = time.perf_counter()
    with urllib.request.urlopen(request, timeout=30) as answer:
        body = answer.read()
        return answer.status, body, (time.perf_counter() - began) * 1000


class Memorial:
    """The packaged application as a process with a database of its own."""

    def __init__(self, java, folder, application='quarkus-app', heap=HEAP, **settings):
        self.java, self.folder, self.heap, self.settings = java, folder, heap, settings
        self.jar = PROJECT / 'target' / application / 'quarkus-run.jar'
        if not self.jar.exists():
            sys.exit('Package the application first: ./mvnw package -DskipTests')

    def start(self, *options):
        """Seconds from the start of the process to the first page."""
        self.port, self.management = free_port(), free_port()
        environment = dict(
            os.environ, MALLOC_ARENA_MAX='1', MEMORIAL_DATA=str(self.folder / 'data'), MEMORIAL_ADMIN_NAME=NAME,
            MEMORIAL_ADMIN_PASSWORD=PASSWORD, QUARKUS_HTTP_PORT=str(self.port),
            QUARKUS_MANAGEMENT_PORT=str(self.management), **self.settings)
        log = open(self.folder / 'memorial.log', 'ab')
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [self.java, '-Xms16m', f'-Xmx{self.heap}', *OPTIONS, *options, '-jar', str(self.jar)],
            cwd=self.folder, env=environment, stdout=log, stderr=log)
        while True:
            try:
                if get(self.site + '/')[0] == 200:
                    return time.perf_counter() - began
            except OSError:
                if self.process.poll() is not None:
                    sys.exit(f'The memorial did not start; see {self.folder}/memorial.log')
            time.sleep(.005)

    @property
    def site(self):
        return f'http://127.0.0.1:{self.port}'

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)

    def resident(self):
        """Megabytes."""
        status = Path(f'/proc/{self.process.pid}/status').read_text()
        return int(re.search(r'VmRSS:\s+(\d+)', status)[1]) / 1024

    def metric(self, name):
        text = get(f'http://127.0.0.1:{self.management}/q/metrics')[1].decode()
        return float(re.search(rf'^{name} (\S+)', text, re.M)[1])


class Curator:
    """Signs in and publishes through the forms of the desk."""

    def __init__(self, site):
        self.site = site
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.send('/admin/sign-in', {'name': NAME, 'password': PASSWORD})

    def send(self, address, changes, button=None):
        page = self.browser.open(self.site + address, timeout=30).read().decode()
        form = re.search(r'<form class="edit[^>]*action="([^"]+)".*?</form>', page, re.S)
        fields = {}
        for field in re.findall(r'<input [^>]*>', form[0]):
            name, value = (re.search(rf' {key}="([^"]*)"', field) for key in ('name', 'value'))
            if name and ('type="checkbox"' not in field or ' checked' in field):
                fields[name[1]] = html.unescape(value[1]) if value else ''
        for name, value in re.findall(r'<textarea [^>]*name="([^"]+)"[^>]*>(.*?)</textarea>', form[0], re.S):
            fields[name] = html.unescape(value).lstrip('\n')
        for name, options in re.findall(r'<select [^>]*name="([^"]+)"[^>]*>(.*?)</select>', form[0], re.S):
            chosen = re.search(r'<option value="([^"]*)" selected', options)
            fields[name] = html.unescape(chosen[1]) if chosen else ''
        fields.update(changes)
        if button:
            fields['do'] = button
        data = urllib.parse.urlencode(fields).encode()
        answer = self.browser.open(self.site + html.unescape(form[1]), data, timeout=30)
        return answer.geturl()

    def publish(self, title):
        address = self.send(f'/admin/events/{EVENT}', {'title.en': title, 'reason': 'A measurement'}, 'publish')
        if not address.endswith('/admin/events?done=' + EVENT):
            sys.exit(f'Publishing led to {address}')
