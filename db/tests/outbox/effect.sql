-- Specification of outbox.effect: what the table itself guarantees.

begin;
select plan(13);
\ir ../../fixtures/effects.sql

create function pg_temp.inserting(method text default 'PUT', path text default '/', state text default 'pending',
  token uuid default null)
returns text language sql as $$
  select format(
    'insert into outbox.effect (guild_id, lane, method, path, state, token) values (1, %L, %L, %L, %L, %L)',
    'member 501', method, path, state, token
  )
$$;

select lives_ok(
  pg_temp.inserting(m), format('%s is a method of an effect', m)
) from unnest(array['POST', 'PUT', 'PATCH', 'DELETE']) as m;
select throws_ok(pg_temp.inserting('GET'), '23514', null, 'what only reads is no effect');
select throws_ok(pg_temp.inserting(path => 'guilds'), '23514', null, 'a path begins with a slash');
select throws_ok(pg_temp.inserting(state => 'claimed'), '23514', null, 'a claimed effect has a token');
select throws_ok(
  pg_temp.inserting(state => 'done', token => gen_random_uuid()), '23514', null, 'and no other effect has one'
);
create function pg_temp.showing(card text, facts jsonb) returns text language sql as $$
  select format(
    $x$insert into outbox.effect (guild_id, lane, method, path, card, facts) values (1, 'x', 'POST', '/', %L, %L)$x$, card, facts
  )
$$;
select lives_ok(pg_temp.showing('leveling.level_up', '{}'), 'a card has facts');
select throws_ok(pg_temp.showing('leveling.level_up', null), '23514', null, 'without facts there is no card');
select throws_ok(pg_temp.showing(null, '{}'), '23514', null, 'and no facts without one');
select throws_ok(pg_temp.showing('level_up', '{}'), '23514', null, 'a card is named by its schema and its own name');
select table_privs_are(
  'outbox', 'effect', 'guildkeeper_admin', '{SELECT}', 'operators see the queue, and change it through functions'
);

select * from finish();
rollback;
