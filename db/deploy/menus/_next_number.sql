-- Deploy guildkeeper:menus/_next_number to pg

begin;
set local role guildkeeper_owner;

create function menus._next_number(guild_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_number bigint;
begin
  insert into menus.counter as c (guild_id, last)
  values (_next_number.guild_id, 1)
  on conflict on constraint counter_pkey do update set last = c.last + 1
  returning c.last into strict v_number;
  return v_number;
end;
$$;

comment on function menus._next_number is
'The number of a new menu. Menus are added, linked and unlinked one after the other in a guild.';

commit;
