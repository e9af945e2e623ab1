-- Specification of menus._require_line: a line that people read.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(6);

select is(menus._require_line('title', ' A b ', 5), 'A b', 'without blanks around it');
select throws_ok(format('select menus._require_line(''title'', %L, 5)', t), 'U0MNW', null, 'what is none')
from unnest(array['', ' ', null, '123456', E'a\nb']) t;

select * from finish();
rollback;
