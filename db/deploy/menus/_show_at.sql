-- Deploy guildkeeper:menus/_show_at to pg

begin;
set local role guildkeeper_owner;

create function menus._show_at(guild_id bigint, menu bigint, run_at timestamptz)
returns void
language plpgsql
as $$
declare
  v_key text := format('menus._show %s %s', _show_at.menu, extract(epoch from _show_at.run_at)::bigint);
begin
  if not outbox._is_scheduled(_show_at.guild_id, v_key) then
    perform outbox.schedule(
      _show_at.guild_id, _show_at.run_at, 'menus._show', jsonb_build_object('menu', _show_at.menu), v_key
    );
  end if;
end;
$$;

comment on function menus._show_at is 'Has the message of a menu edited at that time, once, however often it is asked for.';

commit;
