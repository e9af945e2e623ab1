-- Specification of pictures.set_server_background: the background of all other cards.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(6);

select is(
  (pictures.set_server_background(1, tests.png(), actor_id => 9, key => 'a')).background, encode(sha256(tests.png()), 'hex'),
  'it is known by its digest'
);
select is((pictures.style_of(1, 5)).background, encode(sha256(tests.png()), 'hex'), 'it is that of members who have none');
select is((pictures.set_server_background(1, tests.png(), actor_id => 9, key => 'a')).own_background, false,
  'the same key again is the same');
select is((pictures.set_server_background(1, tests.jpeg())).background, encode(sha256(tests.jpeg()), 'hex'), 'it can be changed');
select is((pictures.set_server_background(1)).background, null, 'and taken away');
select tests.refuses(
  $$select pictures.set_server_background(1, 'text')$$, 'U0PBG',
  'A background is a PNG, JPEG or WebP of at most 2 MiB and 2,000 pixels each way.', 'what is no picture is refused'
);

select * from finish();
rollback;
