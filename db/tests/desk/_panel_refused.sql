-- Specification of desk._panel_refused: a panel that Discord does not take is said to be nowhere.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(5);

update app.guild set intents = (1 << 15) + (1 << 1), bot_permissions = app._permissions('administrator') where guild_id = 1;
select desk.set_panel(1, 'main', '{1}', 'Help');
select desk.post_panel(1, 'main', 101);
select is_empty('select desk.health(1)', 'one that is on its way is none that is in the way');
create function pg_temp.refused(channel_id bigint) returns void language sql as $$
  select desk._panel_refused(1, jsonb_build_object(
    'name', 'main', 'channel_id', refused.channel_id, 'state', 'dead', 'code', 50013, 'error', 'Missing Permissions'
  ), tests.h())
$$;
select pg_temp.refused(102);
select is_empty('select desk.health(1)', 'where it was to be before does not count');
select pg_temp.refused(101);
select results_eq(
  'select f.name, f.fault, f.detail from desk.health(1) f', $$values ('main', 'panel_not_taken', 'Missing Permissions')$$,
  'what Discord answered is said'
);
select desk._panel_posted(1, '{"name": "main", "channel_id": 101, "message_id": 700}', tests.h());
select is_empty('select desk.health(1)', 'until it is there after all');
update desk.panel set error = 'Missing Permissions';
select desk.post_panel(1, 'main', 102);
select is_empty('select desk.health(1)', 'or is posted anew');

select * from finish();
rollback;
