-- Deploy guildkeeper:moderation/_write_to to pg

begin;
set local role guildkeeper_owner;

create function moderation._write_to(filed moderation.case, what text, reason text, at timestamptz)
returns void
language sql
as $$
  select discord.send_direct_message(
    guild_id => (filed).guild_id,
    member_id => (filed).member_id,
    content => replace(_write_to.what, '…', g.name) || '.'
      || coalesce(e'\nReason: ' || _write_to.reason, '') || format(e'\n(Case %s)', (filed).number),
    -- The member's own lane: told before they are out of reach. What holds it up holds up the rest for so long only.
    lane => format('member %s', (filed).member_id),
    expires_at => _write_to.at + interval '2 minutes'
  )
  from app.guild g
  join moderation.settings s on s.guild_id = g.guild_id and s.tell_members
  where g.guild_id = (filed).guild_id;
$$;

comment on function moderation._write_to is
'Effect: a direct message to the member of a case, if the guild''s settings say so: `what` (… is the guild''s name), the
reason, and the case''s number. One who takes no direct messages is not told; nothing waits for that.';

commit;
