-- Deploy guildkeeper:moderation/_mend_timeouts to pg
-- requires: moderation/_timeout_differences moderation/_enforce

begin;
set local role guildkeeper_owner;

create function moderation._mend_timeouts(guild_id bigint, member_ids bigint[])
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
    from moderation._timeout_differences(_mend_timeouts.guild_id, _mend_timeouts.member_ids) d
    join moderation.case c on c.guild_id = _mend_timeouts.guild_id and c.number = d.number
    order by d.member_id
  loop
    perform moderation._enforce(v_case, now());
    v_effects := v_effects + 1;
  end loop;
  return v_effects;
end;
$$;

comment on function moderation._mend_timeouts(bigint, bigint[]) is
'Effects: times these members out again who should be. Returns how many effects that takes.';

commit;
