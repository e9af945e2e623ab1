-- Deploy guildkeeper:moderation/_logged to pg

begin;
set local role guildkeeper_owner;

create function moderation._logged(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_refused constant integer[] := array[10003, 50001, 50013];  -- no such channel, no access, no permission
  c_most constant integer := 50;
  v_was_stale boolean;
begin
  select l.is_stale into v_was_stale
  from moderation.log l
  where l.guild_id = _logged.guild_id and l.number = (_logged.arguments ->> 'number')::bigint
  for update;

  update moderation.log l
  set message_id = (_logged.arguments ->> 'message_id')::bigint, is_stale = false, failure = null
  where l.guild_id = _logged.guild_id and l.number = (_logged.arguments ->> 'number')::bigint;

  if v_was_stale then
    perform moderation._log(_logged.guild_id, (_logged.arguments ->> 'number')::bigint);
  end if;
  perform moderation._log(f.guild_id, f.number)
  from (
    select l.guild_id, l.number
    from moderation.log l
    where l.guild_id = _logged.guild_id and l.failure = any (c_refused)
    order by l.number
    limit c_most
  ) f;
end;
$$;

comment on function moderation._logged is
'Work due once the message of a case is posted: its id is known, and what has changed meanwhile is edited in. The case log
can be written to, so those are posted that it could not take before.';

do $$ begin perform outbox._register('moderation._logged'); end $$;

commit;
