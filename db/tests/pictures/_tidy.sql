-- Specification of pictures._tidy: no row says nothing.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into pictures.style (guild_id, member_id, accent) values (1, 5, null), (1, 6, '#112233');
select pictures._tidy(1, 5), pictures._tidy(1, 6);
select is_empty('select from pictures.style where member_id = 5', 'who chose nothing any more has no row');
select is((select accent from pictures.style), '#112233', 'who chose something keeps theirs');

select * from finish();
rollback;
