-- Deploy guildkeeper:desk/_maintain to pg

begin;
set local role guildkeeper_owner;

create function desk._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_forgotten bigint;
begin
  with ended as (
    select b.guild_id, b.member_id
    from desk.barred b
    where b.guild_id = _maintain.guild_id and b.until < _maintain.at - interval '1 day'
    order by b.member_id
    limit _maintain.most
  )
  delete from desk.barred b
  using ended e
  where b.guild_id = e.guild_id and b.member_id = e.member_id;
  get diagnostics v_forgotten = row_count;
  return v_forgotten;
end;
$$;

comment on function desk._maintain is 'What a new day brings: who was blocked from tickets until yesterday is forgotten.';

commit;
