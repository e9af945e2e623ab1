-- Specification of outbox.prune: finished effects older than a time go, a bounded number at once.

begin;
select plan(8);

insert into outbox.effect (guild_id, lane, method, path, state, finished_at, token)
select g, 'member 501', 'PUT', '/' || s, s,
  case when s not in ('pending', 'claimed') then '2026-01-01T00:00:00Z'::timestamptz end,
  case when s = 'claimed' then gen_random_uuid() end
from unnest(array[1, 2]) as g, unnest(enum_range(null::outbox.state)) as s;
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values (1, 'member 501', 'PUT', '/later', 'done', '2026-01-02T00:00:00Z');

select is(outbox.prune(1, '2026-01-02T00:00:00Z', 3), 3::bigint, 'at most as many as asked go at once');
select is(
  outbox.prune(1, '2026-01-02T00:00:00Z'), 1::bigint, 'the rest of what was finished before goes the next time'
);
select is(outbox.prune(1, '2026-01-02T00:00:00Z'), 0::bigint, 'then there is nothing left to do');
select is(
  (select string_agg(path, ' ' order by path) from outbox.effect where guild_id = 1), '/claimed /later /pending',
  'what is not finished, or not before that time, stays'
);
select is((select count(*) from outbox.effect where guild_id = 2), 6::bigint, 'other guilds keep theirs');

delete from outbox.effect;
insert into outbox.effect (guild_id, lane, method, path, state, finished_at)
values
  (1, 'member 501', 'PUT', '/old', 'done', now() - interval '31 days'),
  (1, 'member 501', 'PUT', '/young', 'dead', now() - interval '29 days');
do $$ begin perform outbox.prune(1); end $$;
select is((select string_agg(path, ' ') from outbox.effect), '/young', 'unless told otherwise, 30 days are kept');

select function_privs_are(
  'outbox', 'prune', '{bigint,timestamptz,integer}', 'guildkeeper_admin', '{EXECUTE}', 'operators may prune'
);
select function_privs_are(
  'outbox', 'prune', '{bigint,timestamptz,integer}', 'guildkeeper_bot', '{}', 'the bot may not'
);

select * from finish();
rollback;
