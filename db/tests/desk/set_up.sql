-- Specification of desk.set_up: a first type and its panel at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(7);

select desk.remove_type(1, '1');
create function pg_temp.set_up(place_id bigint, key text default null) returns desk.type_line language sql as $$
  select desk.set_up(
    1, '{201}', place_id, 101, 'Help', 'What is it?', 'Need help?', actor_id => 900, facts => tests.lead(), key => key
  )
$$;
select is(
  (select row(l.number, l.name, l.room, l.parent_id, l.staff_role_ids, l.questions, l.panels)::text
   from pg_temp.set_up(100, 'k') l),
  '(2,Help,channel,100,{201},1,{Help})', 'all of it'
);
select is((pg_temp.set_up(100, 'k')).number, 2, 'the same key returns the same');
select results_eq('select tests.effects()', array['POST /channels/101/messages desk.panel'], 'the panel is posted');
select is((select q.kind from desk.question q), 'paragraph', 'its question takes a long answer');
select desk.remove_type(1, '2');
select is((pg_temp.set_up(101)).room, 'thread', 'threads in a text channel');
select desk.remove_type(1, '3');
select is((pg_temp.set_up(null)).parent_id, null, 'or no category');
select throws_ok(
  $$select desk.set_up(1, '{201}', 100, 101, 'X', 'x', 'x', actor_id => 77, facts => tests.staff())$$, 'U0TLD', null,
  'staff may not'
);

select * from finish();
rollback;
