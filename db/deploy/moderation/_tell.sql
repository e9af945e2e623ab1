-- Deploy guildkeeper:moderation/_tell to pg

begin;
set local role guildkeeper_owner;

create function moderation._tell(filed moderation.case, is_pardon boolean default false)
returns void
language plpgsql
as $$
begin
  perform discord.post_to_member(
    guild_id => (filed).guild_id,
    member_id => (filed).member_id,
    card => 'moderation.told',
    facts => to_jsonb(t),
    on_failed => case when not _tell.is_pardon then 'moderation._not_told' end,
    arguments => jsonb_build_object('number', (filed).number),
    -- The member's own lane: told before they are out of reach. What holds it up holds up the rest for so long only.
    lane => format('member %s', (filed).member_id),
    expires_at => t.at + interval '2 minutes',
    at => t.at
  )
  from moderation.settings s
  cross join lateral moderation._told(filed, _tell.is_pardon) t
  where s.guild_id = (filed).guild_id
    and s.tell_members
    -- A note is not for them, and who is banned has no server in common with the bot.
    and ((filed).kind in ('warn', 'timeout', 'kick', 'softban') or (filed).kind in ('ban', 'untimeout') and not _tell.is_pardon)
    and not app._is_bot((filed).guild_id, (filed).member_id);
  if found and not _tell.is_pardon then
    update moderation.case c set is_told = true where c.guild_id = (filed).guild_id and c.number = (filed).number;
  end if;
end;
$$;

comment on function moderation._tell is
'Effect: tells a member by direct message what happened to them, and before it happens; or that a case of theirs is withdrawn.
If the guild''s settings say so. One who takes no direct messages is not told; nothing waits for that, and the case says it
(moderation._not_told).';

commit;
