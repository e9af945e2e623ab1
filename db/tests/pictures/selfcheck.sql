-- Specification of pictures.selfcheck: what is wrong with the styles of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(3);

select pictures.set_background(1, 5, tests.png()), pictures.set_accent(1, 6, '#112233');
select is_empty('select from pictures.selfcheck(1)', 'nothing');
update pictures.style set background = tests.jpeg() where member_id = 5;
select is((select array_agg(member_id) from pictures.selfcheck(1)), '{5}', 'a digest that is not the picture''s');
update pictures.style set accent = null where member_id = 6;
select is((select count(*) from pictures.selfcheck(1)), 2::bigint, 'a row that says nothing');

select * from finish();
rollback;
