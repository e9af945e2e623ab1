-- Deploy guildkeeper:menus/_pages to pg

begin;
set local role guildkeeper_owner;

create function menus._pages(guild_id bigint, menu bigint)
returns integer
language plpgsql stable
as $$
begin
  return (
    select greatest(ceil(count(*) / 25.0), 1)
    from menus._options(_pages.guild_id, _pages.menu) o
    where menus._flaw(o.guild_id, o.role_ids) is null
  );
end;
$$;

comment on function menus._pages is 'How many pages a menu has, see menus._page: at least one.';

commit;
