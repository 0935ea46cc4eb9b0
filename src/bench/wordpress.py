"""WordPress of Debian's packages with as many posts as the chronology has events, behind nginx and php-fpm."""
import os
import pwd
import shutil
import subprocess
import time
from pathlib import Path

from measuring import PROJECT, free_port, get

WORDPRESS = Path('/usr/share/wordpress')
PHP_FPM = sorted(Path('/usr/sbin').glob('php-fpm*'))[-1:]


def is_installed():
    return bool(WORDPRESS.exists() and PHP_FPM and shutil.which('php') and shutil.which('mariadbd') and os.geteuid() == 0)


class WordPress:
    """All of it in one folder; needs root, for the database and PHP run as users of their own."""

    def __init__(self, folder):
        self.folder, self.port, self.processes = folder / 'wordpress', free_port(), []
        self.folder.mkdir()
        folder.chmod(0o755)
        try:
            self.start_database()
            self.start_php()
            self.start_nginx()
            self.last_post = self.install()
        except BaseException:
            self.stop()
            raise

    @property
    def site(self):
        return f'http://127.0.0.1:{self.port}'

    def run(self, *command):
        log = open(self.folder / 'log', 'ab')
        self.processes.append(subprocess.Popen(command, stdout=log, stderr=log))

    def start_database(self):
        data = self.folder / 'database'
        data.mkdir()
        mysql = pwd.getpwnam('mysql')
        os.chown(data, mysql.pw_uid, mysql.pw_gid)
        subprocess.run(['mariadb-install-db', '--no-defaults', f'--datadir={data}', '--user=mysql', '--auth-root-authentication-method=normal'],
                       check=True, stdout=subprocess.DEVNULL)
        self.socket = data / 'socket'
        self.run('mariadbd', '--no-defaults', f'--datadir={data}', '--user=mysql', f'--socket={self.socket}', '--skip-networking',
                 f'--pid-file={data}/pid')
        create = ['mariadb', '--no-defaults', f'--socket={self.socket}', '-e', 'create database wordpress']
        for _ in range(100):
            if subprocess.run(create, stderr=subprocess.DEVNULL).returncode == 0:
                return
            time.sleep(.1)
        raise RuntimeError(f'MariaDB did not start; see {self.folder}/log')

    def start_php(self):
        shutil.copytree(WORDPRESS, self.folder / 'site')
        keys = ''.join(f"define('{name}', '{os.urandom(24).hex()}');\n" for name in (
            'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'))
        (self.folder / 'site' / 'wp-config.php').write_text(f'''<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{self.socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
{keys}$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
''')
        pool = self.folder / 'fpm.conf'
        pool.write_text(f'''[global]
error_log = {self.folder}/fpm.log
[www]
user = www-data
group = www-data
listen = {self.folder}/fpm.socket
listen.owner = www-data
pm = static
pm.max_children = 4
''')
        self.run(str(PHP_FPM[0]), '-F', '-y', str(pool))

    def start_nginx(self):
        configuration = self.folder / 'nginx.conf'
        temporary = ' '.join(f'{kind}_temp_path {self.folder}/{kind};' for kind in ('client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'))
        configuration.write_text(f'''
            user www-data; worker_processes auto; pid {self.folder}/nginx.pid; error_log {self.folder}/nginx.log; daemon off;
            events {{ worker_connections 1024; }}
            http {{
              access_log off; gzip on; keepalive_requests 10000000; {temporary}
              server {{
                listen 127.0.0.1:{self.port}; root {self.folder}/site;
                location / {{
                  include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME {self.folder}/site/index.php;
                  fastcgi_param HTTP_HOST $http_host;
                  fastcgi_pass unix:{self.folder}/fpm.socket;
                }}
              }}
            }}''')
        self.run('nginx', '-c', str(configuration), '-p', str(self.folder))

    def install(self):
        """The number of the last post."""
        events = PROJECT / 'src' / 'main' / 'resources' / 'seed' / 'events.json'
        return subprocess.run(['php', str(Path(__file__).with_suffix('.php')), self.site, str(events)],
                              check=True, stdout=subprocess.PIPE, text=True, cwd=self.folder / 'site').stdout.strip().splitlines()[-1]

    def pages(self):
        """The list of all posts, and one of them."""
        pages = {'all posts': self.site + '/', 'one post': f'{self.site}/?p={self.last_post}'}
        for page, address in pages.items():
            status, body, _ = get(address)
            if status != 200 or body.count(b'</html>') != 1:
                raise RuntimeError(f'WordPress does not answer {page}')
        return pages

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait(30)
