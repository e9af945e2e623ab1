-- Deploy guildkeeper:choices/_worn_by to pg

begin;
set local role guildkeeper_owner;

create function choices._worn_by(guild_id bigint, member_id bigint, role_ids bigint[])
returns menus.place[]
language plpgsql stable
as $$
begin
  return (
    select coalesce(array_agg(row(c.menu, c.option)::menus.place order by c.menu, c.option), '{}')
    from choices.choice c
    where c.guild_id = _worn_by.guild_id and c.member_id = _worn_by.member_id and c.role_ids && _worn_by.role_ids
  );
end;
$$;

comment on function choices._worn_by is 'By which options of any menu a member wears one of these roles.';

commit;
