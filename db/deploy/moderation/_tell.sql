-- Deploy guildkeeper:moderation/_tell to pg

begin;
set local role guildkeeper_owner;

create function moderation._tell(filed moderation.case)
returns void
language plpgsql
as $$
declare
  v_what text := case (filed).kind
    when 'warn' then 'You were warned in'
    when 'timeout' then 'You were timed out in'
    when 'kick' then 'You were kicked from'
    when 'ban' then 'You were banned from'
    when 'softban' then 'You were kicked, and your latest messages deleted, from'
    when 'untimeout' then 'Your timeout was lifted in'
  end;
begin
  if v_what is null then
    return;  -- a note is not for them, and who is banned has no server in common with the bot
  end if;

  perform discord.send_direct_message(
    guild_id => (filed).guild_id,
    member_id => (filed).member_id,
    content => format('%s %s', v_what, g.name)
      || coalesce(' for ' || moderation._words((filed).ends_at - (filed).at), '') || '.'
      || coalesce(e'\nReason: ' || (filed).reason, '')
      || format(e'\n(Case %s)', (filed).number),
    -- The member's own lane: told before they are out of reach. What holds it up holds up the rest for so long only.
    lane => format('member %s', (filed).member_id),
    expires_at => (filed).at + interval '2 minutes'
  )
  from app.guild g
  join moderation.settings s on s.guild_id = g.guild_id and s.tell_members
  where g.guild_id = (filed).guild_id;
end;
$$;

comment on function moderation._tell is
'Tells a member by direct message what happened to them, if the guild''s settings say so, and before it happens. One who takes
no direct messages is not told; nothing waits for that.';

commit;
