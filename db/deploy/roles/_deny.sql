-- Deploy guildkeeper:roles/_deny to pg

begin;
set local role guildkeeper_owner;

create function roles._deny(wanted roles.denial)
returns void
language plpgsql
as $$
begin
  perform outbox._unschedule(d.guild_id, roles._denial_key(d.member_id, d.role_id, d.until))
  from roles.denial d
  where d.guild_id = (wanted).guild_id
    and d.member_id = (wanted).member_id
    and d.role_id = (wanted).role_id
    and d.ended_at is null
    and d.until is not null;

  insert into roles.denial as d (guild_id, member_id, role_id, reason, actor_id, since, until)
  select (wanted).guild_id, (wanted).member_id, (wanted).role_id, (wanted).reason, (wanted).actor_id, (wanted).since,
    (wanted).until
  on conflict on constraint denial_pkey do update
  set reason = excluded.reason, actor_id = excluded.actor_id, since = excluded.since, until = excluded.until, ended_at = null,
      ended_by = null;

  if (wanted).until is not null then
    perform outbox.schedule(
      (wanted).guild_id, (wanted).until, 'roles._end_denial',
      jsonb_build_object('member_id', (wanted).member_id, 'role_id', (wanted).role_id),
      roles._denial_key((wanted).member_id, (wanted).role_id, (wanted).until)
    );
  end if;
end;
$$;

comment on function roles._deny is
'Puts a denial in force for a member whom the caller has locked, in the place of an earlier one, and schedules its end.';

commit;
