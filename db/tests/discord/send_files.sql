-- Specification of discord.send_files: the effect that posts files in a channel.

begin;
select plan(4);
do $$
begin
  perform discord.send_files(
    1, 101, 'Hello <@501>', array[row('a.txt', convert_to('ä', 'UTF8'))::outbox.file], '{501}', '2026-01-02T00:00:00Z',
    '{"title": "T"}'
  );
end;
$$;
select results_eq(
  'select guild_id, lane, method, path, body, files, expires_at from outbox.effect',
  $$values (
    1::bigint, 'channel 101', 'POST', '/channels/101/messages',
    '{"content": "Hello <@501>", "allowed_mentions": {"parse": [], "users": ["501"]}, "enforce_nonce": true,
      "embeds": [{"title": "T"}]}'::jsonb,
    1, '2026-01-02T00:00:00Z'::timestamptz
  )$$,
  'it is Discord''s request for a message, in the channel''s lane'
);
select results_eq(
  'select name, data from outbox.attachment', $$values ('a.txt', '\xc3a4'::bytea)$$, 'the file is kept beside it'
);
delete from outbox.effect;
do $$
begin
  perform discord.send_files(1, 101, 'x', '{}', on_failed => 'event._new_day', on_failed_arguments => '{"a": 1}');
end;
$$;
select results_eq(
  'select function, arguments, after_failure from outbox.follow_up order by after_failure',
  $$values ('event._new_day', '{"a": 1}'::jsonb, true)$$,
  'what is to be done then is told with it'
);
select is(
  (select string_agg(r || '', ' ') from unnest(array['guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader']) r
   where has_function_privilege(r, 'discord.send_files'::regproc, 'execute')),
  null, 'only the domains may call it'
);

select * from finish();
rollback;
