-- Deploy guildkeeper:leveling/_earned_nearby to pg

begin;
set local role guildkeeper_owner;

create function leveling._earned_nearby(guild_id bigint, member_id bigint, message_id bigint, at timestamptz, cooldown interval)
returns boolean
language plpgsql stable
as $$
begin
  return (
    select exists (
      select from leveling.history h
      where h.guild_id = _earned_nearby.guild_id
        and h.member_id = _earned_nearby.member_id
        and h.at between _earned_nearby.at - _earned_nearby.cooldown and _earned_nearby.at + _earned_nearby.cooldown
        and h.rule = 'message'
        and (
          h.message_id = _earned_nearby.message_id
          or (h.at > _earned_nearby.at - _earned_nearby.cooldown and h.at < _earned_nearby.at + _earned_nearby.cooldown)
        )
    )
  );
end;
$$;

comment on function leveling._earned_nearby is
'For a message that comes late, after younger ones earned XP: whether it earned itself already, or one less than a cooldown away
from it did.';

commit;
