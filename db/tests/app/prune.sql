-- Specification of app.prune: audit lines older than a time go, oldest first, a bounded number at once.

begin;
select plan(15);
\ir ../../fixtures/guild.sql

insert into app.audit (guild_id, at, function, arguments, key)
select g, '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 day', 'test.' || n, '{}', n
from unnest(array[1, 2]) as g, generate_series(1, 5) as n;

select is(app.prune(1, '2026-01-04T00:00:00Z', 1), 1::bigint, 'at most as many as asked go at once');
select is(
  (select min(function) from app.audit where guild_id = 1), 'test.2', 'and they are the oldest'
);
select is(app.prune(1, '2026-01-04T00:00:00Z'), 1::bigint, 'lines from before the time go');
select is(
  (select string_agg(function, ' ' order by at) from app.audit where guild_id = 1), 'test.3 test.4 test.5',
  'lines from the time itself and later stay'
);
select is(app.prune(1, '2026-01-04T00:00:00Z'), 0::bigint, 'again, there is nothing left to do');
select is((select count(*) from app.audit where guild_id = 2), 5::bigint, 'other guilds keep theirs');
select is(app.prune(3), 0::bigint, 'a guild nobody registered has nothing to prune');

delete from app.audit;
insert into app.audit (guild_id, at, function, arguments)
values (1, now() - interval '401 days', 'test.old', '{}'), (1, now() - interval '399 days', 'test.young', '{}');
do $$ begin perform app.prune(1); end $$;
select is((select string_agg(function, ' ') from app.audit), 'test.young', 'unless told otherwise, 400 days are kept');
select tests.configure('app.keep_audit', '30 days');
delete from app.audit where function = 'config.set';
select is(app.prune(1, at => now() - interval '370 days'), 0::bigint, 'or as many as the guild has set');
select is(app.prune(1, at => now() - interval '368 days'), 1::bigint, 'reckoned from the time that is given');

select function_privs_are(
  'app', 'prune', '{bigint,timestamptz,integer,timestamptz}', 'guildkeeper_admin', '{EXECUTE}', 'operators may prune'
);
select function_privs_are(
  'app', 'prune', '{bigint,timestamptz,integer,timestamptz}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select throws_ok(
  $$select app.prune(1, at => 'infinity')$$, 'U0TIM', null, 'a time without an end would take everything: refused'
);
select throws_ok($$select app.prune(1, 'infinity')$$, 'U0TIM', null, 'also what is before it');
select throws_ok($$select app.prune(1, most => -1)$$, 'U0AMT', null, 'fewer than none are refused');

select * from finish();
rollback;
