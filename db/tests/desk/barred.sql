-- Specification of desk.barred: who cannot open tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into desk.barred (guild_id, member_id, at) values (1, 5, now());
select throws_ok(
  $$insert into desk.barred (guild_id, member_id, at) values (1, 5, now())$$, '23505', null, 'a member is blocked once'
);

select * from finish();
rollback;
