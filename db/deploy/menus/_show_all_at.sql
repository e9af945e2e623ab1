-- Deploy guildkeeper:menus/_show_all_at to pg

begin;
set local role guildkeeper_owner;

create function menus._show_all_at(guild_id bigint, menu bigint, run_at timestamptz)
returns void
language plpgsql
as $$
begin
  perform outbox.schedule(
    _show_all_at.guild_id, _show_all_at.run_at, 'menus._show',
    jsonb_build_object('menu', _show_all_at.menu, 'reactions', true), format('menus._show %s all', _show_all_at.menu)
  );
end;
$$;

comment on function menus._show_all_at is
'Has the message of a menu edited then, and gives it the reactions that it lacks: once for all that somebody sets up in one go.';

commit;
