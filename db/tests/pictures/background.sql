-- Specification of pictures.background: a picture by its digest.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(4);

select pictures.set_background(1, 5, tests.png()), pictures.set_background(1, 6, tests.png()),
  pictures.set_server_background(1, tests.jpeg());
select is(pictures.background(1, (pictures.style_of(1, 5)).background), tests.png(), 'a member''s');
select is(pictures.background(1, (pictures.style_of(1)).background), tests.jpeg(), 'the server''s');
select is(pictures.background(1, 'gone'), null, 'none that was taken away');
select is(pictures.background(2, (pictures.style_of(1, 5)).background), null, 'and none of another guild');

select * from finish();
rollback;
