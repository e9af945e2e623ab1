-- Specification of outbox.due: what the table itself guarantees.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(11);

create function pg_temp.inserting(state text default 'pending', token uuid default null, finished timestamptz default null,
  key text default null, guild_id bigint default 1)
returns text language sql as $$
  select format(
    'insert into outbox.due (guild_id, function, run_at, state, token, finished_at, key) values (%L, %L, now(), %L, %L, %L, %L)',
    guild_id, 'tests._work', state, token, finished, key
  )
$$;

select lives_ok(pg_temp.inserting(), 'work is pending unless told otherwise');
select throws_ok(pg_temp.inserting('claimed'), '23514', null, 'claimed work has a token');
select throws_ok(pg_temp.inserting('parked', gen_random_uuid()), '23514', null, 'and no other work has one');
select throws_ok(pg_temp.inserting('done'), '23514', null, 'finished work has its end');
select throws_ok(pg_temp.inserting('parked', finished => now()), '23514', null, 'parked work has none: it waits for somebody');
select throws_ok(pg_temp.inserting(guild_id => 99), '23503', null, 'work belongs to a guild that is registered');

select lives_ok(pg_temp.inserting(key => 'k'), 'a key is anything');
select throws_ok(pg_temp.inserting('parked', key => 'k'), '23505', null, 'unfinished work has its key to itself');
select lives_ok(pg_temp.inserting('done', finished => now(), key => 'k'), 'but for what is finished');
select lives_ok(pg_temp.inserting(key => 'k', guild_id => 2), 'and what is of another guild');
select table_privs_are(
  'outbox', 'due', 'guildkeeper_admin', '{SELECT}', 'operators see the work, and change it through functions'
);

select * from finish();
rollback;
