-- Specification of discord.delete_messages: effects that delete many messages.

begin;
select plan(11);
\ir ../../fixtures/effects.sql

-- The ids of n messages that are so many days old.
create function pg_temp.ids(n integer, days numeric default 1) returns bigint[] language sql as $$
  select array_agg(app.snowflake_at(tests.t() - days * interval '1 day') + i) from generate_series(1, n) i
$$;
-- How many messages each request deletes.
create function pg_temp.deleted(ids bigint[]) returns text language plpgsql as $$
declare
  v_deleted text;
begin
  perform discord.delete_messages(1, 101, ids, '"spam"', tests.t());
  select string_agg(coalesce(jsonb_array_length(e.body -> 'messages'), 1)::text, ' ' order by e.effect_id)
  into v_deleted from outbox.effect e;
  delete from outbox.effect;
  return v_deleted;
end;
$$;

select is(pg_temp.deleted(pg_temp.ids(d.n)), d.deleted, format('%s: %s', d.n, d.what))
from (values
  (0, null, 'nothing is nothing'), (1, '1', 'Discord deletes one by one'), (2, '2', 'or two together'),
  (100, '100', 'or a hundred'), (101, '100 1', 'what is more takes another request'), (250, '100 100 50', 'or several')
) as d (n, deleted, what);
select is(pg_temp.deleted(pg_temp.ids(3, 15)), '1 1 1', 'old messages go one by one');
select is(
  pg_temp.deleted(pg_temp.ids(2, 13.01) || pg_temp.ids(3)), '1 1 3',
  'also those that would be too old when they have waited'
);
select is(pg_temp.deleted(pg_temp.ids(2) || pg_temp.ids(2) || null), '2', 'each is deleted once, and null is none');

do $$ begin perform discord.delete_messages(1, 101, array[app.snowflake_at(now()), app.snowflake_at(now()) + 1],
  '"spam"'); end $$;
select results_eq(
  'select lane, method, path, body, reason from outbox.effect',
  $$select 'channel 101', 'POST', '/channels/101/messages/bulk-delete',
    jsonb_build_object('messages', jsonb_build_array(app.snowflake_at(now())::text, (app.snowflake_at(now()) + 1)::text)),
    '"spam"'::jsonb$$,
  'it is Discord''s request, in the channel''s lane'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.delete_messages'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
