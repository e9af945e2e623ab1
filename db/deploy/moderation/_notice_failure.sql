-- Deploy guildkeeper:moderation/_notice_failure to pg

begin;
set local role guildkeeper_owner;

create function moderation._notice_failure(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language sql
as $$
  select discord.post_notice(
    c.guild_id, 'moderation.failed', to_jsonb(moderation._failed(c)),
    expires_at => _notice_failure.at + interval '1 day', at => _notice_failure.at
  )
  from moderation.case c
  where c.guild_id = _notice_failure.guild_id and c.number = (_notice_failure.arguments ->> 'number')::bigint;
$$;

comment on function moderation._notice_failure is
'Work due: those who run the guild are told of a case that was not carried out, as nobody else is: a rule, the ladder or an
operator decided it, or the moderator takes no direct messages.';

do $$ begin perform outbox._register('moderation._notice_failure'); end $$;

commit;
