-- Deploy guildkeeper:menus/_message_gone to pg

begin;
set local role guildkeeper_owner;

create function menus._message_gone(menu menus.menu, at timestamptz)
returns void
language plpgsql
as $$
begin
  update menus.menu m
  set message_id = null, gone_at = _message_gone.at, changed_at = _message_gone.at
  where m.guild_id = menu.guild_id and m.number = menu.number;
  perform discord.post_notice(
    menu.guild_id, 'menus.gone', to_jsonb(menus._notice(_message_gone.menu)), at => _message_gone.at
  );
end;
$$;

comment on function menus._message_gone is
'Effect: the message of a menu is deleted. Everybody keeps their roles, and those who run the guild are told; menus.post makes a
new one.';

commit;
