-- Deploy guildkeeper:roles/_want to pg

begin;
set local role guildkeeper_owner;

create function roles._want(guild_id bigint, member_id bigint, source text, role_ids bigint[], note jsonb, at timestamptz)
returns bigint
language sql
as $$
  select roles._want_all(
    _want.guild_id, _want.source, array[row(_want.member_id, _want.role_ids, _want.note)]::roles.want[], _want.at
  );
$$;

comment on function roles._want is 'roles._want_all of one member.';

commit;
