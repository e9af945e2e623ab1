-- Specification of tickets._access_changed: who may do what in a room, as Discord has it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

create function pg_temp.access() returns setof text language sql as $$
  select concat_ws(' ', a.target_id, 'told', a.allow, a.deny, 'has', a.has_allow, a.has_deny) from tickets.access a order by 1
$$;
select tests.ticket();
select tickets._grant_access(tests.ticket(1), false, 6, true, 1024, 8);
select results_eq('select pg_temp.access()', array['6 told 1024 8 has'], 'until it answers, Discord has nothing');
select tickets._access_changed(1, '{"number": 1, "channel_id": 501, "target_id": 6, "allow": 1024, "deny": 8}', tests.h());
select results_eq('select pg_temp.access()', array['6 told 1024 8 has 1024 8'], 'then it has what it was told');
select tickets._grant_access(tests.ticket(1), false, 6, true, null, null);
select tickets._access_changed(1, '{"number": 1, "channel_id": 9, "target_id": 6, "allow": null, "deny": null}', tests.h());
select results_eq('select pg_temp.access()', array['6 told has 1024 8'], 'an earlier room tells nothing of this one');
select tickets._access_changed(1, '{"number": 1, "channel_id": 501, "target_id": 6, "allow": null, "deny": null}', tests.h());
select is_empty('select pg_temp.access()', 'who is out is forgotten');

select * from finish();
rollback;
