-- Deploy guildkeeper:menus/_require_message to pg

begin;
set local role guildkeeper_owner;

create function menus._require_message(menu menus.menu, message_id bigint)
returns void
language plpgsql stable
as $$
declare
  v_other bigint;
begin
  if _require_message.message_id is null then
    return;
  elsif menu.kind <> 'reaction' then
    perform app._refuse('foreign_message', menu.number::text);
  end if;
  select m.number into v_other
  from menus.menu m
  where m.guild_id = menu.guild_id and m.message_id = _require_message.message_id and m.removed_at is null;
  if found then
    perform app._refuse('message_taken', v_other::text);
  end if;
end;
$$;

comment on function menus._require_message is
'Refuses to hang a menu on a message that is there: one that is not of reactions (U0FMS), or where a menu hangs already (U0MTK).';

commit;
