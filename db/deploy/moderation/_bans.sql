-- Deploy guildkeeper:moderation/_bans to pg

begin;
set local role guildkeeper_owner;

create function moderation._bans(
  guild_id bigint, after_id bigint, to_id bigint, at timestamptz, since timestamptz default '-infinity'
)
returns table (member_id bigint, number bigint)
language sql stable
begin atomic
  select s.member_id, s.number
  from moderation.sanction s
  join moderation.case c on c.guild_id = s.guild_id and c.number = s.number
  where s.guild_id = _bans.guild_id
    and s.member_id > _bans.after_id and s.member_id <= _bans.to_id
    and s.kind = 'ban'
    and (s.ends_at is null or s.ends_at > _bans.at)
    and c.at < _bans.at
    and c.at >= _bans.since;
end;

comment on function moderation._bans is
'The bans that were in force at a time and are, of members with ids above one and up to another; with the number of the
case. Not what was decided before `since`.';

commit;
