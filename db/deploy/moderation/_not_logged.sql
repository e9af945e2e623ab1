-- Deploy guildkeeper:moderation/_not_logged to pg

begin;
set local role guildkeeper_owner;

create function moderation._not_logged(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_gone constant integer[] := array[10003, 10008];  -- no such channel, no such message
  v_number bigint := (_not_logged.arguments ->> 'number')::bigint;
  v_code integer := coalesce((_not_logged.arguments ->> 'code')::integer, 0);
  v_edited bigint := (_not_logged.arguments ->> 'message_id')::bigint;
begin
  if v_edited is not null and v_code <> all (c_gone) then
    return;  -- the message is there
  end if;
  -- Another one by now: that shows the case as it is.
  update moderation.log l
  set failure = v_code, message_id = null
  where l.guild_id = _not_logged.guild_id and l.number = v_number and l.message_id is not distinct from v_edited;
  if found and v_edited is not null then
    perform moderation._log(_not_logged.guild_id, v_number);
  end if;
end;
$$;

comment on function moderation._not_logged is
'Work due: the message of a case was not posted, or could not be edited. One that somebody deleted is posted anew at once. What
was not posted is when the case changes, or, where the case log could not be written to, once it can (moderation._logged).';

do $$ begin perform outbox._register('moderation._not_logged'); end $$;

commit;
