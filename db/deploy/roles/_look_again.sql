-- Deploy guildkeeper:roles/_look_again to pg

begin;
set local role guildkeeper_owner;

create type roles.notice as (role_id bigint, role_name text, flaw text, uses text[]);
comment on type roles.notice is
'A role that is not given any more (card roles.notice): deleted, managed, out_of_reach or dangerous, and where it was used
(autorole, sticky, menu).';

create function roles._look_again(guild_id bigint, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_notice roles.notice;
begin
  for v_notice in
    with offered as materialized (
      select o.role_id, o.use, o.known, roles._flaw(_look_again.guild_id, o.role_id) as flaw
      from (
        select a.role_id, 'autorole', a.flaw from roles.autorole a where a.guild_id = _look_again.guild_id
        union all
        select s.role_id, 'sticky', s.flaw from roles.sticky s where s.guild_id = _look_again.guild_id
      ) as o (role_id, use, known)
    ),
    autoroles as (
      update roles.autorole a
      set flaw = o.flaw
      from offered o
      where a.guild_id = _look_again.guild_id and a.role_id = o.role_id and o.use = 'autorole' and a.flaw is distinct from o.flaw
    ),
    sticky as (
      update roles.sticky s
      set flaw = o.flaw
      from offered o
      where s.guild_id = _look_again.guild_id and s.role_id = o.role_id and o.use = 'sticky' and s.flaw is distinct from o.flaw
    )
    select o.role_id, roles._name_of(_look_again.guild_id, o.role_id), o.flaw, array_agg(o.use order by o.use)
    from offered o
    where o.flaw is not null and o.flaw is distinct from o.known
    group by o.role_id, o.flaw
    order by o.role_id
  loop
    perform discord.post_notice(
      _look_again.guild_id, 'roles.notice', to_jsonb(v_notice), _look_again.at + interval '1 day'
    );
  end loop;
end;
$$;

comment on function roles._look_again is
'After the facts of a guild have changed: a role that cannot be offered any more is passed over from now on, and those who run
the guild are told once. One that can be again is given again.';

commit;
