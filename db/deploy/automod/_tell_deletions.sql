-- Deploy guildkeeper:automod/_tell_deletions to pg

begin;
set local role guildkeeper_owner;

create type automod.deletion as (
  guild_id bigint,
  guild_name text,
  guild_icon text,
  member_id bigint,
  channel_id bigint,
  rule_number integer,
  rule_kind text,
  reason text
);

comment on type automod.deletion is
'A message that an automatic rule deleted, and no case tells of: whose and where, and the rule with its reason (null: it has
none).';

create function automod._tell_deletions(matches automod.match[], at timestamptz)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '1 minute';
  v record;
begin
  for v in
    select
      m.guild_id, m.member_id, s.tell_deletions,
      (
        m.guild_id, left(g.name, 100), g.icon, m.member_id, m.channel_id, r.number, r.kind, r.reason
      )::automod.deletion as deletion
    from (
      select distinct on (d.guild_id, d.member_id, d.number) d.*
      from unnest(_tell_deletions.matches) as d
      where d.deletes and not automod._is_punished(d)
      order by d.guild_id, d.member_id, d.number, d.message_id
    ) m
    join automod.rule r on r.guild_id = m.guild_id and r.number = m.number and r.action = 'none'
    join automod.settings s on s.guild_id = m.guild_id
    join app.guild g on g.guild_id = m.guild_id
    where not exists (
      select
      from automod.match earlier
      where earlier.guild_id = m.guild_id
        and earlier.member_id = m.member_id
        and earlier.number = m.number
        and earlier.at > _tell_deletions.at - c_pause
        -- Those of all members, so that they are hashed once: a raid brings thousands.
        and earlier.match_id not in (select n.match_id from unnest(_tell_deletions.matches) as n)
    )
    order by m.guild_id, m.member_id, m.number
  loop
    perform moderation._log_line(v.guild_id, card => 'automod.deletion', facts => to_jsonb(v.deletion), at => _tell_deletions.at);
    if v.tell_deletions then
      perform discord.post_to_member(
        v.guild_id, v.member_id, card => 'automod.deleted', facts => to_jsonb(v.deletion),
        expires_at => _tell_deletions.at + interval '10 minutes', at => _tell_deletions.at
      );
    end if;
  end loop;
end;
$$;

comment on function automod._tell_deletions is
'Says that messages were deleted where no case says it: a line in the case log, and a direct message to the author if the setting
tell_deletions says so; of one rule and member at most one a minute.';

commit;
