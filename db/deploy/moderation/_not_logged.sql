-- Deploy guildkeeper:moderation/_not_logged to pg

begin;
set local role guildkeeper_owner;

create function moderation._not_logged(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  update moderation.log l
  set failure = coalesce((_not_logged.arguments ->> 'code')::integer, 0)
  where l.guild_id = _not_logged.guild_id
    and l.number = (_not_logged.arguments ->> 'number')::bigint
    and l.message_id is null;
$$;

comment on function moderation._not_logged is
'Work due: the message of a case was not posted. It is posted anew when the case changes, or, where the case log could not be
written to, once it can (moderation._logged).';

do $$ begin perform outbox._register('moderation._not_logged'); end $$;

commit;
