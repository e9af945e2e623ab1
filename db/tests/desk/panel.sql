-- Specification of desk.panel: where members open tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

select throws_ok(
  $$insert into desk.panel (guild_id, name, title, type_numbers) values (99, 'x', 'x', '{1}')$$, '23503', null,
  'a panel is a guild''s'
);

select * from finish();
rollback;
