-- Deploy guildkeeper:stats/hide to pg

begin;
set local role guildkeeper_owner;

create function stats.hide(
  guild_id bigint,
  member_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_call app.call := app._open_call(
    hide.guild_id, 'stats.hide', jsonb_build_object('member_id', hide.member_id), hide.actor_id, hide.key, hide.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_member(hide.member_id);
  insert into stats.member as m (guild_id, member_id, is_hidden)
  values (hide.guild_id, hide.member_id, true)
  on conflict on constraint member_pkey do update set is_hidden = true;
  perform app._close_call(hide.guild_id, v_call, 'true');
  return true;
end;
$$;

comment on function stats.hide is
'From now on a member is named on no board and in no report; sums count them. Returns whether they are hidden.
Refuses: U0GLD, U0MEM, U0KEY, U0WHO.';

grant execute on function stats.hide to guildkeeper_bot, guildkeeper_admin;

commit;
