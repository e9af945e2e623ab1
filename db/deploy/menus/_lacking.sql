-- Deploy guildkeeper:menus/_lacking to pg

begin;
set local role guildkeeper_owner;

create function menus._lacking(guild_id bigint, menu bigint, option integer, label text, role_ids bigint[])
returns menus.obstacle
language plpgsql stable
as $$
begin
  return (
    select row(
      case when q.requires_all then 'roles_required' else 'one_role_required' end,
      array[_lacking.label, string_agg(format('"%s"', k.name), ', ' order by k.position desc, k.role_id)]
    )::menus.obstacle
    from menus.requirement q
    cross join lateral unnest(q.required_role_ids) as i (role_id)
    join app.role k on k.guild_id = q.guild_id and k.role_id = i.role_id
    where q.guild_id = _lacking.guild_id
      and q.menu = _lacking.menu
      and q.option in (0, _lacking.option)
      and not case
        when q.requires_all then q.required_role_ids <@ _lacking.role_ids
        else q.required_role_ids && _lacking.role_ids
      end
    group by q.option, q.requires_all
    order by q.option
    limit 1
  );
end;
$$;

comment on function menus._lacking is
'What somebody with these roles lacks, of the menu first, then of the option; null: nothing. Says: U0RRQ all of them, U0ROQ one of
them.';

commit;
