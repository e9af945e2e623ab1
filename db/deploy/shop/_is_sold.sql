-- Deploy guildkeeper:shop/_is_sold to pg

begin;
set local role guildkeeper_owner;

create function shop._is_sold(item shop.item)
returns boolean
language sql stable
as $$
  select (item).on_sale and (
    (item).role_id is null
    or exists (
      select from app.role r
      where r.guild_id = (item).guild_id and r.role_id = (item).role_id and r.deleted_at is null
    )
  );
$$;

comment on function shop._is_sold is
'Whether the shop sells an item: it is on sale, and its role has not been deleted in Discord.';

commit;
