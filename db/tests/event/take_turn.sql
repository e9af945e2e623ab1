-- Specification of event.take_turn: when a shard may start a session.

begin;
select plan(7);

create function pg_temp.turn(shard_id integer, remaining integer default 1000, at text default '2026-01-01Z')
returns interval language sql as $$
  select event.take_turn(shard_id, 2, remaining, '2026-01-01 01:00Z', at::timestamptz)
$$;

select is(pg_temp.turn(0), '0 s', 'at once, where nobody was before');
select is(pg_temp.turn(2), '5 s', 'the next of the bucket five seconds later');
select is(pg_temp.turn(4), '10 s', 'one after the other');
select is(pg_temp.turn(1), '0 s', 'another bucket waits for nobody');
select is(pg_temp.turn(6, at => '2026-01-01 00:01Z'), '0 s', 'who comes late waits for nothing');
delete from event.turn;
select results_eq(
  'select pg_temp.turn(0, 2) union all select pg_temp.turn(2, 2) union all select pg_temp.turn(4, 1)',
  $$values ('0 s'::interval), ('5 s'), ('1 h')$$,
  'when those that are to come use up what Discord takes, it waits until Discord takes more'
);
select function_privs_are(
  'event', 'take_turn', '{integer,integer,integer,timestamptz,timestamptz}', 'guildkeeper_bot', '{EXECUTE}', 'the bot may ask'
);

select * from finish();
rollback;
