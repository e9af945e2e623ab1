-- Deploy guildkeeper:stats/show to pg

begin;
set local role guildkeeper_owner;

create function stats.show(
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
    show.guild_id, 'stats.show', jsonb_build_object('member_id', show.member_id), show.actor_id, show.key, show.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  perform app._require_member(show.member_id);
  update stats.member m set is_hidden = false where m.guild_id = show.guild_id and m.member_id = show.member_id;
  perform app._close_call(show.guild_id, v_call, 'false');
  return false;
end;
$$;

comment on function stats.show is
'Takes stats.hide back: a member is named on boards again. Returns whether they are hidden. Refuses: U0GLD, U0MEM, U0KEY, U0WHO.';

grant execute on function stats.show to guildkeeper_bot, guildkeeper_admin;

commit;
