-- Specification of desk.settings: who runs the tickets of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select is((select count(*) from desk.settings), 2::bigint, 'every guild has its row');
select tests.configure('desk.lead_role_id', '201');
select is((select s.lead_role_id from desk.settings s where s.guild_id = 1), 201::bigint, 'a role may run them');
select throws_ok($$select config.set(1, 'desk.lead_role_id', '999')$$, 'U0ROL', null, 'of those that there are');

select * from finish();
rollback;
