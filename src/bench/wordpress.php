<?php
// Installs WordPress and publishes one post for each event of the seed, all of them on the front page: wordpress.php SITE EVENTS
define('WP_INSTALLING', true);
[, $site, $events] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($site, PHP_URL_HOST) . ':' . parse_url($site, PHP_URL_PORT);
$_SERVER['REQUEST_URI'] = '/';
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('Chronology', 'administrator', 'nobody@example.invalid', true, '', wp_generate_password(24));
update_option('siteurl', $site);
update_option('home', $site);
wp_delete_post(1, true);
$posts = 0;
foreach (json_decode(file_get_contents($events), true) as $event) {
    preg_match('/^(\d{4})(-\d\d)?(-\d\d)?/', $event['date'], $date);
    $day = $date[1] . ($date[2] ?? '-01') . ($date[3] ?? '-01');
    $post = wp_insert_post([
        'post_title' => $event['title']['en'], 'post_content' => $event['summary']['en'], 'post_status' => 'publish',
        'post_name' => $event['slug'], 'post_date' => $day . ' 12:00:00'], true);
    if (is_wp_error($post)) {
        fwrite(STDERR, $post->get_error_message());
        exit(1);
    }
    $posts++;
}
update_option('posts_per_page', $posts);
echo $post;
