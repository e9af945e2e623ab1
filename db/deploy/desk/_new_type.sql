-- Deploy guildkeeper:desk/_new_type to pg

begin;
set local role guildkeeper_owner;

create function desk._new_type(guild_id bigint)
returns desk.type
language plpgsql
as $$
declare
  c_most constant integer := 50;
  v_type desk.type;
begin
  if (select count(*) from desk.type y where y.guild_id = _new_type.guild_id and y.removed_at is null) >= c_most then
    perform app._refuse('too_many_of_tickets', 'ticket_types', c_most::text);
  end if;
  -- Its own name comes with the options: until then it has one that nobody can choose.
  insert into desk.type as t (guild_id, number, name)
  values (
    _new_type.guild_id,
    (select coalesce(max(y.number), 0) + 1 from desk.type y where y.guild_id = _new_type.guild_id),
    'new'
  )
  returning t.* into v_type;
  v_type.name := null;
  return v_type;
end;
$$;

comment on function desk._new_type is
'A new type of tickets: the next number, and what the options are by default. Its name is still to be chosen. Refuses more than
50 (U0TMX).';

commit;
