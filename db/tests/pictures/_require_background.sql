-- Specification of pictures._require_background: what a background is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(10);

select lives_ok(
  format('select pictures._require_background(%s)', v.picture), format('%s is one', v.picture)
)
from (values ('tests.png()'), ('tests.jpeg()'), ('tests.webp()'), ('tests.wide_png(2000)')) as v (picture);
select tests.refuses(
  format('select pictures._require_background(%s)', v.picture), 'U0PBG',
  'A background is a PNG, JPEG or WebP of at most 2 MiB and 2,000 pixels each way.', v.about
)
from (values
  ($$''$$, 'nothing is none'),
  ($$'GIF89a'$$, 'nor is another kind of picture'),
  ('tests.wide_png(2001)', 'nor one that is too wide'),
  ('tests.wide_png(0)', 'nor one that is nothing wide'),
  ('overlay(tests.large_webp() placing decode($h$ffffff$h$, $h$hex$h$) from 28 for 3)', 'nor one that is too high'),
  ('tests.png() || decode(repeat($h$00$h$, 2097152), $h$hex$h$)', 'nor one of more bytes')
) as v (picture, about);

select * from finish();
rollback;
