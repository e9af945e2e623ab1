-- Deploy guildkeeper:menus/_option_row to pg

begin;
set local role guildkeeper_owner;

create function menus._option_row(option menus.option)
returns menus.option_row
language plpgsql stable
as $$
declare
  v menus.option_row;
begin
  select
    option.menu, option.number, option.role_ids, option.emoji, option.label, option.description, option.price, option.duration,
    option.cap, option.place,
    menus._flaw(option.guild_id, option.role_ids)
  into strict v;
  return v;
end;
$$;

comment on function menus._option_row is 'An option as its callers see it.';

commit;
