-- Deploy guildkeeper:menus/_forbidden to pg

begin;
set local role guildkeeper_owner;

create function menus._forbidden(guild_id bigint, menu bigint, option integer, role_ids bigint[])
returns text
language plpgsql stable
as $$
begin
  return (
    select string_agg(distinct format('"%s"', k.name), ', ')
    from menus.requirement q
    cross join lateral unnest(q.forbidden_role_ids) as f (role_id)
    join app.role k on k.guild_id = q.guild_id and k.role_id = f.role_id
    where q.guild_id = _forbidden.guild_id
      and q.menu = _forbidden.menu
      and q.option in (0, _forbidden.option)
      and f.role_id = any (_forbidden.role_ids)
      and (not q.forbids_all or q.forbidden_role_ids <@ _forbidden.role_ids)
  );
end;
$$;

comment on function menus._forbidden is 'The names of the roles that somebody with these roles must not have here; null: none.';

commit;
