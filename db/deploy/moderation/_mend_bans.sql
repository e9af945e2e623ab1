-- Deploy guildkeeper:moderation/_mend_bans to pg
-- requires: moderation/_bans moderation/_enforce discord/_under_way

begin;
set local role guildkeeper_owner;

create function moderation._mend_bans(guild_id bigint, member_ids bigint[])
returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_case moderation.case;
  v_effects bigint := 0;
begin
  for v_case in
    select c.*
    from unnest(_mend_bans.member_ids) as m (member_id)
    cross join lateral moderation._bans(_mend_bans.guild_id, m.member_id - 1, m.member_id, now()) b
    join moderation.case c on c.guild_id = _mend_bans.guild_id and c.number = b.number
    where not discord._under_way(_mend_bans.guild_id, m.member_id)
    order by m.member_id
  loop
    perform moderation._enforce(v_case, now());
    v_effects := v_effects + 1;
  end loop;
  return v_effects;
end;
$$;

comment on function moderation._mend_bans(bigint, bigint[]) is
'Bans those again whose ban is in force here and not in Discord; returns how many effects that took. Their messages stay.';

commit;
