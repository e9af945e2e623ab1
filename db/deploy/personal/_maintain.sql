-- Deploy guildkeeper:personal/_maintain to pg

begin;
set local role guildkeeper_owner;

create function personal._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_member_ids bigint[] := array(
    select p.member_id from personal.role p where p.guild_id = _maintain.guild_id order by p.member_id limit _maintain.most
  );
begin
  perform roles._lock(_maintain.guild_id, v_member_ids);
  perform personal._check(_maintain.guild_id, i, _maintain.at) from unnest(v_member_ids) i;
  return cardinality(v_member_ids);
end;
$$;

comment on function personal._maintain is
'personal._check of all who have a role of their own: there are some hundred at most.';

commit;
