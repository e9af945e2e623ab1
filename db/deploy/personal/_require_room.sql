-- Deploy guildkeeper:personal/_require_room to pg

begin;
set local role guildkeeper_owner;

create function personal._require_room(guild_id bigint)
returns void
language plpgsql stable
as $$
declare
  -- Discord's limit; @everyone is one of them.
  c_most constant integer := 250;
  v_roles bigint;
  v_reserve integer;
begin
  select 1 + (select count(*) from app.role k where k.guild_id = s.guild_id and k.deleted_at is null)
    + (select count(*) from personal.role p where p.guild_id = s.guild_id and p.role_id is null),
    s.reserve
  into strict v_roles, v_reserve
  from personal.settings s
  where s.guild_id = _require_room.guild_id;

  if v_roles >= c_most - v_reserve then
    perform app._refuse('no_room_for_roles', v_roles::text);
  end if;
end;
$$;

comment on function personal._require_room is
'Refuses one more role for a member (U0PRS) when no more than the setting reserve would be left of Discord''s 250,
those counted that are being made.';

commit;
