-- Deploy guildkeeper:leveling/_member_returned to pg

begin;
set local role guildkeeper_owner;

create function leveling._member_returned(guild_id bigint, member_id bigint, joined_at timestamptz)
returns void
language plpgsql
as $$
begin
  -- Who has earned nothing before they joined has nothing to get back.
  perform leveling._give_roles(
    m.guild_id, m.member_id,
    had => '{}',
    has => leveling._roles_at(m.guild_id, m.level, s.rewards_mode),
    reason => format('Back at level %s', m.level)
  )
  from leveling.member m
  join leveling.settings s on s.guild_id = m.guild_id
  where m.guild_id = _member_returned.guild_id
    and m.member_id = _member_returned.member_id
    and exists (
      select from leveling.history h
      where h.guild_id = m.guild_id and h.member_id = m.member_id and h.at < _member_returned.joined_at
    );
end;
$$;

comment on function leveling._member_returned is
'A member joins: Discord has forgotten the roles of one who was here before, the database has not. Gives the reward roles of their
level; nothing for somebody new.';

commit;
