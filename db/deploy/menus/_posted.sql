-- Deploy guildkeeper:menus/_posted to pg

begin;
set local role guildkeeper_owner;

create function menus._posted(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu;
  v_message_id bigint := _posted.arguments ->> 'message_id';
begin
  update menus.menu m
  set message_id = v_message_id, changed_at = _posted.at, gone_at = null, error = null
  where m.guild_id = _posted.guild_id
    and m.number = (_posted.arguments ->> 'menu')::bigint
    and m.posting = (_posted.arguments ->> 'posting')::bigint
    and m.removed_at is null
  returning m.* into v_menu;
  if not found then  -- it was posted anew since, or removed
    perform discord.delete_message(_posted.guild_id, (_posted.arguments ->> 'channel_id')::bigint, v_message_id);
    return;
  end if;

  perform menus._react_to_all(v_menu, _posted.at);
  if _posted.arguments ->> 'shown' is distinct from md5(to_jsonb(menus._shown(v_menu))::text) then
    perform menus._show_at(v_menu.guild_id, v_menu.number, _posted.at + interval '1 second');
  end if;
end;
$$;

comment on function menus._posted is
'Work due once the message of a menu is there: its id is known, and it gets its reactions. What was changed while it was on its
way is shown. One that is not wanted any more is deleted.';

select outbox._register('menus._posted');

commit;
