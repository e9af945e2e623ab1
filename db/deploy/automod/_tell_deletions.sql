-- Deploy guildkeeper:automod/_tell_deletions to pg

begin;
set local role guildkeeper_owner;

create function automod._tell_deletions(matches automod.match[], at timestamptz)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '1 minute';
  v record;
begin
  for v in
    select distinct on (m.guild_id, m.member_id, m.number)
      m.guild_id, m.member_id, m.channel_id, g.name, s.tell_deletions,
      coalesce(r.reason, format('Automatic rule %s (%s)', r.number, r.kind)) as reason
    from unnest(_tell_deletions.matches) as m
    join automod.rule r on r.guild_id = m.guild_id and r.number = m.number and r.action = 'none'
    join automod.settings s on s.guild_id = m.guild_id
    join app.guild g on g.guild_id = m.guild_id
    where m.deletes
      and not automod._is_punished(m)
      and not exists (
        select
        from automod.match earlier
        where earlier.guild_id = m.guild_id
          and earlier.member_id = m.member_id
          and earlier.number = m.number
          and earlier.at > _tell_deletions.at - c_pause
          and earlier.match_id not in (select n.match_id from unnest(_tell_deletions.matches) as n where n.guild_id = m.guild_id)
      )
    order by m.guild_id, m.member_id, m.number, m.message_id
  loop
    perform moderation._log_line(
      v.guild_id, format('A message of <@%s> in <#%s> was deleted: %s', v.member_id, v.channel_id, v.reason), _tell_deletions.at
    );
    if v.tell_deletions then
      perform discord.send_direct_message(
        v.guild_id, v.member_id, format(E'Your message in %s was deleted.\nReason: %s', v.name, v.reason),
        _tell_deletions.at + interval '10 minutes'
      );
    end if;
  end loop;
end;
$$;

comment on function automod._tell_deletions is
'Says that messages were deleted where no case says it: a line in the case log, and a direct message to the author if the setting
tell_deletions says so; of one rule and member at most one a minute.';

commit;
