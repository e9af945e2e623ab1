-- Specification of pictures._require_room: how many backgrounds are kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(4);

select tests.configure('pictures.most_backgrounds', '1');
select pictures.set_background(1, 5, tests.png());
select tests.refuses(
  'select pictures._require_room(1, 6, tests.png())', 'U0PBF', 'There is no room for another background: 1 are kept here.',
  'not one more than the setting says'
);
select lives_ok('select pictures._require_room(1, 5, tests.jpeg())', 'whose is replaced has room');
select lives_ok('select pictures._require_room(1, 6, null)', 'and none needs none');
select lives_ok('select pictures._require_room(2, 6, tests.png())', 'other guilds have room of their own');

select * from finish();
rollback;
