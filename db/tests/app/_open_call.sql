-- Specification of app._open_call: the audit line of a changing call, and what a key used before gets.

begin;
select plan(23);
\ir ../../fixtures/guild.sql

create function pg_temp.call(
  key text, amount integer default 5, actor_id bigint default 501, function text default 'test.thing',
  guild_id bigint default 1
) returns app.call language sql
as $$ select app._open_call(guild_id, function, jsonb_build_object('amount', amount), actor_id, key) $$;

-- The audit line

do $$ begin perform pg_temp.call(null); end $$;
select results_eq(
  'select guild_id, actor_id, database_user = session_user, function, arguments, key, result from app.audit',
  $$values (1::bigint, 501::bigint, true, 'test.thing', '{"amount": 5}'::jsonb, null::text, null::jsonb)$$,
  'a call leaves a line: the guild, the actor, the database user, the function and its arguments'
);
do $$ begin perform pg_temp.call(null); end $$;
select is((select count(*) from app.audit), 2::bigint, 'without a key the same call again is a call of its own');
do $$ begin perform pg_temp.call(null, actor_id => null); end $$;
select is((select count(*) from app.audit where actor_id is null), 1::bigint, 'an operator''s call has no actor');

-- A key used before

delete from app.audit;
do $$
declare
  v_call app.call := pg_temp.call('k');
begin
  perform app._close_call(1, v_call, '{"xp": 5}');
end;
$$;
select is((pg_temp.call('k')).result, '{"xp": 5}'::jsonb, 'the same key again gets the first result');
select is(
  (pg_temp.call('k')).audit_id, (select audit_id from app.audit), 'and stands for the line of the first call'
);
select is((select count(*) from app.audit), 1::bigint, 'and leaves no second line');
select is((pg_temp.call('new')).result, null, 'a key never used has no result');
select is((pg_temp.call('k', guild_id => 2)).result, null, 'a key of one guild means nothing in another');

select tests.refuses(
  $$select pg_temp.call('k', amount => 6)$$,
  'U0KEY', 'The key "k" was already used for another request (test.thing). Use a new key.',
  'the key with other arguments is refused'
);
select tests.refuses(
  $$select pg_temp.call('k', actor_id => 502)$$,
  'U0KEY', 'The key "k" was already used for another request (test.thing). Use a new key.',
  'the key of another member is refused'
);
select tests.refuses(
  $$select pg_temp.call('k', actor_id => null)$$,
  'U0KEY', 'The key "k" was already used for another request (test.thing). Use a new key.',
  'a member''s key is refused to an operator'
);
select tests.refuses(
  $$select pg_temp.call('k', function => 'test.other')$$,
  'U0KEY', 'The key "k" was already used for another request (test.thing). Use a new key.',
  'the key of another function is refused'
);

-- Refusals

select tests.refuses(
  $$select pg_temp.call('x', guild_id => 3)$$,
  'U0GLD', 'Server 3 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select tests.refuses(
  $$select pg_temp.call('x', guild_id => null)$$,
  'U0GLD', 'Server null is not registered here. Invite the bot to it, then try again.',
  'no guild at all is refused'
);
select lives_ok($$select pg_temp.call(repeat('k', 400))$$, 'a key of 400 characters is fine');
select tests.refuses(
  $$select pg_temp.call(repeat('k', 401))$$,
  'U0TXT', 'The key must be at most 400 characters, without control or unreadable characters.',
  'a key of 401 characters is refused'
);

-- Two sessions with the same key at once. They have to commit, so they use a guild of their own, deleted in the end.

set local client_min_messages = warning;
create extension if not exists dblink;
create function pg_temp.session(name text) returns text language sql as $$
  select public.dblink_connect(name, format(
    'host=%L port=%s dbname=%L user=%L',
    split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'), current_database(),
    session_user
  ))
$$;
create function pg_temp.concurrent_call(session text, key text) returns text language sql as $$
  select r.result from public.dblink(session, format(
    $sql$select (app._open_call(900001, 'test.thing', '{}', 501, %L)).result ->> 'xp'$sql$, key
  )) as r (result text)
$$;
create function pg_temp.run(session text, sql text)
returns text language sql as $$ select public.dblink_exec(session, sql) $$;

select is(pg_temp.session('first') || pg_temp.session('second'), 'OKOK', 'two sessions are open');
select is(
  pg_temp.run('first', $$
    do 'begin perform event.guild_seen(900001, ''Two at once'', ''en-US'', 9, 8, 10, null, ''{}'', ''{}''); end'
  $$),
  'DO', 'a guild that both can see'
);

do $$ begin perform pg_temp.run('first', 'begin'); end $$;
select is(pg_temp.concurrent_call('first', 'k'), null, 'the first session opens a call with the key');
do $$ begin perform pg_temp.run('second', 'set lock_timeout = 100'); end $$;
select throws_ok(
  $$select pg_temp.concurrent_call('second', 'k')$$, '55P03', null,
  'the second one with the same key waits for it to end'
);
do $$
begin
  perform pg_temp.run('first', $sql$
    do 'begin perform app._close_call(
      900001, app._open_call(900001, ''test.thing'', ''{}'', 501, ''k''), ''{"xp": 5}''
    ); end'
  $sql$);
  perform public.dblink_send_query('second', 'set lock_timeout = 0');
  perform from public.dblink_get_result('second') as r (result text);
  perform from public.dblink_get_result('second') as r (result text);
  perform public.dblink_send_query(
    'second', $sql$select (app._open_call(900001, 'test.thing', '{}', 501, 'k')).result ->> 'xp'$sql$
  );
  perform pg_temp.run('first', 'commit');
end;
$$;
select is(
  (select r.result from public.dblink_get_result('second') as r (result text)), '5',
  'having waited, it gets the result of the first'
);
do $$ begin perform from public.dblink_get_result('second') as r (result text); end $$;

do $$ begin perform pg_temp.run('first', 'begin'); perform pg_temp.concurrent_call('first', 'taken back'); end $$;
do $$ begin perform pg_temp.run('first', 'rollback'); end $$;
select is(
  pg_temp.concurrent_call('second', 'taken back'), null, 'a key whose transaction was rolled back is free again'
);

select is(
  pg_temp.run('second', 'delete from app.guild where guild_id = 900001'), 'DELETE 1', 'nothing of it is left'
);
do $$ begin perform public.dblink_disconnect('first'), public.dblink_disconnect('second'); end $$;

select * from finish();
rollback;
