-- Deploy guildkeeper:menus/_needed_level to pg

begin;
set local role guildkeeper_owner;

create function menus._needed_level(guild_id bigint, menu bigint, option integer)
returns integer
language plpgsql stable
as $$
begin
  return (
    select max(q.level)
    from menus.requirement q
    where q.guild_id = _needed_level.guild_id and q.menu = _needed_level.menu and q.option in (0, _needed_level.option)
  );
end;
$$;

comment on function menus._needed_level is 'From which level on an option can be chosen; null: from any.';

commit;
