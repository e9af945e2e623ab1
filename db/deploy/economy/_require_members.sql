-- Deploy guildkeeper:economy/_require_members to pg

begin;
set local role guildkeeper_owner;

create function economy._require_members(member_ids bigint[])
returns bigint[]
language plpgsql stable
as $$
declare
  v_members bigint[] := array(select distinct m from unnest(member_ids) m order by m);
begin
  if v_members = '{}' then
    perform app._refuse('nobody');
  end if;
  perform app._require_member(m) from unnest(v_members) m;
  return v_members;
end;
$$;

comment on function economy._require_members is
'Members, each once, in the order in which they are locked; refuses nobody (U0NBD) and what is no member (U0MEM).';

commit;
