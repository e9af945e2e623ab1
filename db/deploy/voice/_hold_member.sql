-- Deploy guildkeeper:voice/_hold_member to pg

begin;
set local role guildkeeper_owner;

create function voice._hold_member(guild_id bigint, member_id bigint)
returns void
language plpgsql
as $$
begin
  perform from voice.day d
  where d.guild_id = _hold_member.guild_id and d.member_id = _hold_member.member_id
  order by d.day
  for update;
end;
$$;

comment on function voice._hold_member is
'Locks the days of a member in voice, so that nobody settles them until they are forgotten: whoever settles locks them first,
too.';

commit;
