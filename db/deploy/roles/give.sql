-- Deploy guildkeeper:roles/give to pg

begin;
set local role guildkeeper_owner;

create type roles.given_row as (role_id bigint, until timestamptz, worn_until timestamptz, reasons bigint);
comment on type roles.given_row is
'A role that a moderator gave: until when their word holds (null: for good), until when the member wears the role for whatever
reason, and for how many.';

create function roles.give(
  guild_id bigint,
  member_id bigint,
  role_id bigint,
  duration text default null,
  reason text default null,
  facts roles.facts default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns roles.given_row
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row roles.given_row;
  v_call app.call := app._open_call(
    give.guild_id, 'roles.give',
    jsonb_build_object(
      'member_id', give.member_id, 'role_id', give.role_id, 'duration', give.duration, 'reason', give.reason
    ),
    give.actor_id, give.key, give.at
  );
begin
  if v_call.result is not null then
    return jsonb_populate_record(v_row, v_call.result);
  end if;
  perform app._require_person(give.guild_id, give.member_id, is_bot => false);
  perform app._require_text('reason', give.reason);
  perform roles._require_assignable(give.guild_id, give.role_id, facts, give.actor_id);
  if give.duration is not null then
    v_row.until := give.at + app._require_duration(give.duration, '1 minute', '3650 days');
  end if;

  perform roles._lock(give.guild_id, array[give.member_id]);
  perform roles._require_not_denied(give.guild_id, give.member_id, give.role_id, give.at);
  perform roles._grant(
    give.guild_id, give.member_id, give.role_id, 'moderator', '', v_row.until, to_jsonb(give.reason), give.at, give.actor_id
  );

  select w.role_id, w.until, w.reasons into strict v_row.role_id, v_row.worn_until, v_row.reasons
  from roles.wanted(give.guild_id, give.member_id, give.at) w
  where w.role_id = give.role_id;
  perform app._close_call(give.guild_id, v_call, to_jsonb(v_row));
  return v_row;
end;
$$;

comment on function roles.give is
'Gives a member a role, for good or for a duration of 1 minute to 3650 days, typed like 3d12h: one more reason to wear it. Given
again, it has the new end; other reasons keep theirs, and the last to end takes the role off. Also a bot can be given one.
Refuses: U0GLD, U0MEM, U0GON who has left, U0TXT, U0ROL, U0HIR a role the bot cannot give, U0PRM, U0FCT, U0ABV a role that is
not the actor''s to give, U0DUR, U0DND a role that is denied to them, U0TIM, U0KEY.';

grant usage on type roles.given_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function roles.give to guildkeeper_bot, guildkeeper_admin;

commit;
