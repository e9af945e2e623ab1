-- Deploy guildkeeper:moderation/_mend_bans to pg

begin;
set local role guildkeeper_owner;

create function moderation._mend_bans(guild_id bigint, member_ids bigint[], since timestamptz default '-infinity')
returns bigint
language plpgsql
as $$
begin
  return moderation._enforce_again(_mend_bans.guild_id, array(
    select d.number
    from unnest(_mend_bans.member_ids) as m (member_id)
    cross join lateral moderation._ban_differences(
      _mend_bans.guild_id, m.member_id - 1, m.member_id, '{}', now(), _mend_bans.since
    ) d
  ));
end;
$$;

comment on function moderation._mend_bans is
'Bans those again whose ban is in force here and not in Discord; returns how many effects that took. Their messages stay.';

commit;
