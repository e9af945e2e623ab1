-- Deploy guildkeeper:menus/_hears to pg

begin;
set local role guildkeeper_owner;

create function menus._hears(guild_id bigint, message_id bigint)
returns boolean
language plpgsql stable
as $$
begin
  return exists (
    select from menus.menu m
    where m.guild_id = _hears.guild_id and m.message_id = _hears.message_id and m.removed_at is null
  );
end;
$$;

comment on function menus._hears is 'Whether what happens to a message concerns a menu.';

commit;
