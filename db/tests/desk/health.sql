-- Specification of desk.health: what is in the way of tickets.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

update app.guild set intents = (1 << 15) + (1 << 1), bot_permissions = app._permissions('administrator') where guild_id = 1;
select desk.set_panel(1, 'main', '{1}', 'Help');
select results_eq(
  'select f.name, f.fault from desk.health(1, 900, tests.lead()) f', $$values ('main', 'panel_not_posted')$$,
  'a panel that is nowhere'
);
update desk.panel set channel_id = 101;
select is_empty('select desk.health(1)', 'no rows is sound');
update app.channel set deleted_at = tests.h() where guild_id = 1 and channel_id = 101;
select is((select f.fault from desk.health(1) f), 'panel_not_posted', 'one whose channel is deleted');
select throws_ok('select desk.health(1, 77, tests.staff())', 'U0TLD', null, 'not for all to see');
select throws_ok('select desk.health(99)', 'U0GLD', null, 'an unknown guild is refused');

select * from finish();
rollback;
