-- Deploy guildkeeper:menus/_look_again to pg

begin;
set local role guildkeeper_owner;

create function menus._look_again(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_notice roles.notice;
begin
  for v_notice in
    with looked as materialized (
      select o.menu, o.number, f.flaw
      from menus.option o
      cross join lateral menus._flaw(o.guild_id, o.role_ids) as f (flaw)
      where o.guild_id = _look_again.guild_id and o.removed_at is null and o.flaw is distinct from f.flaw
      order by o.menu, o.number
      for no key update of o
    ),
    changed as (
      update menus.option o
      set flaw = l.flaw
      from looked l
      where o.guild_id = _look_again.guild_id and o.menu = l.menu and o.number = l.number
      returning o.role_ids
    )
    select k.role_id, k.name, f.flaw, array['menu']
    from app.role k
    cross join lateral roles._flaw(k.guild_id, k.role_id) as f (flaw)
    where k.guild_id = _look_again.guild_id
      and k.role_id in (select unnest(c.role_ids) from changed c)
      and f.flaw is not null
    order by k.role_id
  loop
    perform discord.post_notice(
      _look_again.guild_id, 'roles.notice', to_jsonb(v_notice), _look_again.at + interval '1 day'
    );
  end loop;
end;
$$;

comment on function menus._look_again is
'After the facts of a guild have changed: those who run the guild are told once of a role that menus cannot offer any more. What
it shows and gives needs no word of that: it asks menus._flaw each time.';

commit;
