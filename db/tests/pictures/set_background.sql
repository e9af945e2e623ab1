-- Specification of pictures.set_background: the background of ones own card.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(7);

select is(
  (pictures.set_background(1, 5, tests.png(), actor_id => 5, key => 'a')).background, encode(sha256(tests.png()), 'hex'),
  'it is known by its digest'
);
select is((pictures.set_background(1, 5, tests.png(), actor_id => 5, key => 'a')).own_background, true,
  'the same key again is the same');
select tests.refuses(
  $$select pictures.set_background(1, 5, tests.jpeg(), actor_id => 5, key => 'a')$$, 'U0KEY',
  'The key "a" was already used for another request (pictures.set_background). Use a new key.', 'another picture is not'
);
select is((pictures.set_background(1, 5, tests.webp())).background, encode(sha256(tests.webp()), 'hex'), 'it can be changed');
select is((pictures.set_background(1, 5)).background, null, 'none is that of the server');
select is_empty('select from pictures.style', 'of which nothing is left is forgotten');
select tests.refuses(
  $$select pictures.set_background(1, 5, 'text', actor_id => 5)$$, 'U0PBG',
  'A background is a PNG, JPEG or WebP of at most 2 MiB and 2,000 pixels each way.', 'what is no picture is refused'
);

select * from finish();
rollback;
