-- Deploy guildkeeper:reports/remove_counter to pg

begin;
set local role guildkeeper_owner;

create function reports.remove_counter(
  guild_id bigint,
  channel_id bigint,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_removed boolean;
  v_call app.call := app._open_call(
    remove_counter.guild_id, 'reports.remove_counter', jsonb_build_object('channel_id', remove_counter.channel_id),
    remove_counter.actor_id, remove_counter.key, remove_counter.at
  );
begin
  if v_call.result is not null then
    return v_call.result;
  end if;
  delete from reports.counter c where c.guild_id = remove_counter.guild_id and c.channel_id = remove_counter.channel_id;
  v_removed := found;
  perform app._close_call(remove_counter.guild_id, v_call, to_jsonb(v_removed));
  return v_removed;
end;
$$;

comment on function reports.remove_counter is
'A channel counts no more; its name stays as it is. Returns whether it did. Refuses: U0GLD, U0KEY, U0WHO, U0TIM.';

grant execute on function reports.remove_counter to guildkeeper_bot, guildkeeper_admin;

commit;
