-- Deploy guildkeeper:moderation/_begin to pg

begin;
set local role guildkeeper_owner;

create function moderation._begin(filed moderation.case)
returns boolean
language plpgsql
as $$
declare
  v_active moderation.sanction;
begin
  select s.* into v_active
  from moderation.sanction s
  where s.guild_id = (filed).guild_id and s.member_id = (filed).member_id and s.kind = (filed).kind
  for update;

  if found and (filed).source <> 'discord'
    and coalesce(v_active.ends_at, 'infinity') >= coalesce((filed).ends_at, 'infinity')
  then
    update moderation.case c
    set ended_at = (filed).at, ended_by = v_active.number
    where c.guild_id = (filed).guild_id and c.number = (filed).number;
    return false;
  end if;

  perform moderation._end((filed).guild_id, (filed).member_id, (filed).kind, (filed).at, (filed).number);
  insert into moderation.sanction (guild_id, member_id, kind, number, ends_at)
  values ((filed).guild_id, (filed).member_id, (filed).kind, (filed).number, (filed).ends_at);
  perform moderation._schedule_end(filed, (filed).at);
  return true;
end;
$$;

comment on function moderation._begin is
'Puts the timeout or ban of a case in force, in the place of a shorter one, and schedules its end. False, and nothing: one that
ends no sooner is in force already, and stays. What was done by hand in Discord is in force there, so it takes any place.';

commit;
