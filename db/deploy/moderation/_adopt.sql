-- Deploy guildkeeper:moderation/_adopt to pg

begin;
set local role guildkeeper_owner;

create function moderation._adopt(guild_id bigint, cases moderation.adopted[])
returns bigint
language plpgsql
as $$
declare
  v_case moderation.adopted;
  v_new bigint := 0;
begin
  for v_case in
    select a.* from unnest(_adopt.cases) a order by a.at, a.member_id
  loop
    continue when moderation._is_adopted(_adopt.guild_id, v_case);
    insert into moderation.case (guild_id, number, at, kind, source, member_id, actor_id, reason, points, ended_at)
    values (
      _adopt.guild_id, moderation._next_number(_adopt.guild_id), v_case.at, v_case.kind, 'operator', v_case.member_id,
      v_case.actor_id, v_case.reason, coalesce(v_case.points, 0), case when v_case.kind in ('timeout', 'ban') then v_case.at end
    );
    v_new := v_new + 1;
  end loop;
  return v_new;
end;
$$;

comment on function moderation._adopt is
'Files cases of another bot, with the next numbers and their own times: for the record alone. Nothing is told or carried out, no
rung is climbed, and a ban or timeout counts as over. One that is known already is passed over. Returns how many are new.';

commit;
